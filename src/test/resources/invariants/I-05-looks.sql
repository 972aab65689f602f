-- I-05: nobody has looked at a contact detail but in a match that both sides had agreed to, while its owner allowed it.
-- broken by: insert into contact_look (id, match_id, owner_id, looked_by, looked_at) select gen_random_uuid(), id, helper_id, helper_id, state_since from match
select l.id::text
from contact_look l join match m on m.id = l.match_id
where m.agreed_at is null
   or m.agreed_at > l.looked_at
   or not exists (
       select from contact_release r
       where r.match_id = l.match_id and r.person_id = l.owner_id
         and r.given_at <= l.looked_at and (r.stopped_at is null or r.stopped_at >= l.looked_at)
         and r.last_day >= (l.looked_at at time zone 'UTC')::date);
