-- What the people of the town give.
insert into offer (id, person_id, kind, state, state_since, resource, thing, quantity, about, conditions, expires_on, created_at) values
    ('00000000-0000-4000-8500-000000000001', '00000000-0000-4000-8000-000000000003', 'SKILLS', 'AVAILABLE', '2026-02-01T09:00:00Z', null, '', 1,
     'I have looked after databases of small organisations for years and like to leave them in a state that others understand.', '', '2026-05-02', '2026-02-01T09:00:00Z'),
    ('00000000-0000-4000-8500-000000000002', '00000000-0000-4000-8000-000000000004', 'SKILLS', 'AVAILABLE', '2026-02-10T09:00:00Z', null, '', 1,
     'Websites that load on old phones.', 'Evenings and weekends.', '2026-05-11', '2026-02-10T09:00:00Z'),
    ('00000000-0000-4000-8500-000000000003', '00000000-0000-4000-8000-000000000004', 'RESOURCE', 'PAUSED', '2026-02-10T09:00:00Z', 'EQUIPMENT', 'Laptop with Linux', 2,
     'Seven years old and quick enough for writing.', 'To be brought back after a month.', '2026-05-11', '2026-02-10T09:00:00Z'),
    ('00000000-0000-4000-8500-000000000004', '00000000-0000-4000-8000-000000000006', 'RESOURCE', 'AVAILABLE', '2025-12-10T09:00:00Z', 'SPACE', 'Room for 20 people, ground floor', 1,
     '', 'Not on Mondays.', '2026-03-10', '2025-12-10T09:00:00Z'),
    ('00000000-0000-4000-8500-000000000005', '00000000-0000-4000-8000-000000000007', 'SKILLS', 'AVAILABLE', '2026-02-10T09:00:00Z', null, '', 1,
     'Somebody of another hub.', '', '2026-05-11', '2026-02-10T09:00:00Z');

insert into offer_skill (offer_id, skill, level, wants_to_learn) values
    ('00000000-0000-4000-8500-000000000001', 'postgresql', 'EXPERT', false),
    ('00000000-0000-4000-8500-000000000001', 'linux', 'WORKING', false),
    ('00000000-0000-4000-8500-000000000001', 'arabic', null, true),
    ('00000000-0000-4000-8500-000000000002', 'web-design', 'WORKING', false),
    ('00000000-0000-4000-8500-000000000002', 'web-development', 'WORKING', true),
    ('00000000-0000-4000-8500-000000000002', 'sql', 'LEARNING', true),
    ('00000000-0000-4000-8500-000000000005', 'postgresql', 'EXPERT', false);

insert into offer_event (id, offer_id, act, from_state, to_state, person_id, at)
    select gen_random_uuid(), id, 'PUBLISHED', 'DRAFT', 'AVAILABLE', person_id, state_since from offer;
insert into offer_event (id, offer_id, act, from_state, to_state, person_id, at)
    select gen_random_uuid(), id, 'PAUSED', 'AVAILABLE', 'PAUSED', person_id, state_since from offer where state = 'PAUSED';
