-- Who asks somebody to speak for a group decides what the newcomer reads of what was written before: whoever speaks for it
-- lets them read all that they read themselves, a coordinator nothing (docs/rules.md#speaking-for-a-group).
alter table group_organiser
    add column asked_by_group boolean not null default false,
    -- What the helpers of the group wrote before this moment is not shown; null is from the beginning.
    add column reads_from timestamptz;

update group_organiser invited set asked_by_group = true
where invited.state = 'INVITED'
  and exists (select from group_organiser asks
              where asks.group_id = invited.group_id and asks.person_id = invited.invited_by and asks.state = 'SPEAKS');
