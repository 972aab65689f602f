-- What the people of the town give. Days count from the town's today (see Town).
insert into offer (id, person_id, kind, state, state_since, resource, thing, quantity, about, conditions, expires_on, created_at)
select ('00000000-0000-4000-8500-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-4000-8000-' || lpad(by::text, 12, '0'))::uuid,
       case when resource is null then 'SKILLS' else 'RESOURCE' end, state, today - interval '1 day' * (90 - stands), resource, thing, quantity,
       about, conditions, today::date + stands, today - interval '1 day' * (90 - stands)
from (select current_setting('town.today')::timestamptz) as now(today),
(values
    (1, 3, 'AVAILABLE', 61, null, '', 1,
     'I have looked after databases of small organisations for years and like to leave them in a state that others understand.', ''),
    (2, 4, 'AVAILABLE', 70, null, '', 1, 'Websites that load on old phones.', 'Evenings and weekends.'),
    (3, 4, 'PAUSED', 70, 'EQUIPMENT', 'Laptop with Linux', 2, 'Seven years old and quick enough for writing.', 'To be brought back after a month.'),
    (4, 6, 'AVAILABLE', 8, 'SPACE', 'Room for 20 people, ground floor', 1, '', 'Not on Mondays.'),
    (5, 7, 'AVAILABLE', 70, null, '', 1, 'Somebody of another hub.', ''),
    (6, 8, 'AVAILABLE', 45, 'TRANSPORT', 'Car with five seats', 1, '', 'Within the city.'),
    (7, 2, 'AVAILABLE', 52, null, '', 1, 'Arabic and Spanish, at offices and over the telephone.', '')
) as t(n, by, state, stands, resource, thing, quantity, about, conditions);

insert into offer_skill (offer_id, skill, level, wants_to_learn) values
    ('00000000-0000-4000-8500-000000000001', 'postgresql', 'EXPERT', false),
    ('00000000-0000-4000-8500-000000000001', 'linux', 'WORKING', false),
    ('00000000-0000-4000-8500-000000000001', 'arabic', null, true),
    ('00000000-0000-4000-8500-000000000002', 'web-design', 'WORKING', false),
    ('00000000-0000-4000-8500-000000000002', 'web-development', 'WORKING', true),
    ('00000000-0000-4000-8500-000000000002', 'sql', 'LEARNING', true),
    ('00000000-0000-4000-8500-000000000005', 'postgresql', 'EXPERT', false),
    ('00000000-0000-4000-8500-000000000007', 'interpreting', 'EXPERT', false),
    ('00000000-0000-4000-8500-000000000007', 'data-cleaning', 'LEARNING', false);

insert into offer_event (id, offer_id, act, from_state, to_state, person_id, at)
    select gen_random_uuid(), id, 'PUBLISHED', 'DRAFT', 'AVAILABLE', person_id, state_since from offer;
insert into offer_event (id, offer_id, act, from_state, to_state, person_id, at)
    select gen_random_uuid(), id, 'PAUSED', 'AVAILABLE', 'PAUSED', person_id, state_since from offer where state = 'PAUSED';
