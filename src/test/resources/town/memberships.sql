-- Who belongs where, and how it came about. Coordinators and the moderator were named by an administrator and have none.
insert into membership (id, hub_id, person_id, state, since, applied_at) values
    ('00000000-0000-4000-8800-000000000003', '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-8000-000000000003', 'ACTIVE', pg_temp.days_ago(56), pg_temp.days_ago(58)),
    ('00000000-0000-4000-8800-000000000004', '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-8000-000000000004', 'ACTIVE', pg_temp.days_ago(56), pg_temp.days_ago(57)),
    ('00000000-0000-4000-8800-000000000005', '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-8000-000000000005', 'ACTIVE', pg_temp.days_ago(56), pg_temp.days_ago(57)),
    ('00000000-0000-4000-8800-000000000006', '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-8000-000000000006', 'ACTIVE', pg_temp.days_ago(56), pg_temp.days_ago(57)),
    ('00000000-0000-4000-8800-000000000007', '00000000-0000-4000-8100-000000000002', '00000000-0000-4000-8000-000000000007', 'ACTIVE', pg_temp.days_ago(56), pg_temp.days_ago(57)),
    ('00000000-0000-4000-8800-000000000011', '00000000-0000-4000-8100-000000000001', '00000000-0000-4000-8000-000000000011', 'APPLIED', pg_temp.days_ago(2.8), pg_temp.days_ago(2.8));

-- Answers and notes are sealed: words.tsv has them.
insert into membership_answer (id, membership_id, position, question) values
    (gen_random_uuid(), '00000000-0000-4000-8800-000000000011', 1, 'What would you like to do here?'),
    (gen_random_uuid(), '00000000-0000-4000-8800-000000000011', 2, 'How did you hear of us?');

insert into membership_event (id, membership_id, move, from_state, to_state, by_person, at)
    select gen_random_uuid(), id, 'ASK', null, 'APPLIED', person_id, applied_at from membership;
insert into membership_event (id, membership_id, move, from_state, to_state, by_person, at)
    select gen_random_uuid(), id, 'TAKE_IN', 'APPLIED', 'ACTIVE', '00000000-0000-4000-8000-000000000001', since
    from membership where state = 'ACTIVE';

insert into vetting (id, membership_id, vetted_by, vetted_at, expires_at) values
    ('00000000-0000-4000-8900-000000000003', '00000000-0000-4000-8800-000000000003', '00000000-0000-4000-8000-000000000001',
     pg_temp.days_ago(56), pg_temp.days_ago(-309));
