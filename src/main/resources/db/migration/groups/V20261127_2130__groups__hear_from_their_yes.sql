-- Whom coordinators asked before it was noted who asks hear what is written since their yes, like those who are asked now.
update group_organiser heard set reads_from = heard.since
where heard.state = 'SPEAKS' and heard.reads_from is null and heard.invited_by is not null
  and not exists (select from group_organiser asks
                  where asks.group_id = heard.group_id and asks.person_id = heard.invited_by
                    and asks.id <> heard.id);
