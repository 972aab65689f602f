-- I-05: nobody releases what is not theirs.
-- broken by: insert into contact_detail (id, person_id, kind, value) select gen_random_uuid(), m.helper_id, 'OTHER', decode(repeat('00', 64), 'hex') from match m; insert into contact_release (id, detail_id, match_id, person_id, last_day, given_at) select gen_random_uuid(), d.id, m.id, m2.id, '2026-03-03', '2026-03-02T10:00:00Z' from contact_detail d, match m, (select id from person where pseudonym = 'Thistle') m2
select r.id::text
from contact_release r join contact_detail d on d.id = r.detail_id
where d.person_id <> r.person_id;
