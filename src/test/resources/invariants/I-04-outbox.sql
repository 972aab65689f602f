-- I-04: what is owed to the identity provider waits in the outbox, no order more often than it was owed and none that nobody owes.
-- That none is missing shows where nothing was told yet: OwedOnceTest.
-- broken by: insert into outbox (id, topic, payload, due_at) select gen_random_uuid(), 'people.account', 'CLOSE ' || account, now() from person
-- broken by: insert into outbox (id, topic, payload, due_at) values (gen_random_uuid(), 'people.account', 'SIGN_OUT nobody', now())
-- broken by: insert into outbox (id, topic, payload, due_at) values (gen_random_uuid(), 'people.unheard-of', '', now())
select waiting.payload || ' waits ' || waiting.times || ' times and is owed ' || waiting.owed || ' times'
from (
    select o.topic, o.payload, p.id as person, count(*) as times,
           case split_part(o.payload, ' ', 1)
               when 'CLOSE' then (select count(*) from login_closure c where c.person_id = p.id)
               when 'OPEN' then (select count(*) from login_reopening r where r.person_id = p.id)
               -- as often as somebody wishes
               when 'SIGN_OUT' then count(*)
               else 0
           end as owed
    from outbox o left join person p on p.account = split_part(o.payload, ' ', 2)
    group by o.topic, o.payload, p.id
) as waiting
where waiting.topic <> 'people.account' or waiting.person is null or waiting.times > waiting.owed;
