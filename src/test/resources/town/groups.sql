insert into community_group (id, hub_id, name, alias, description, languages, place_id, state, since) values
    ('00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8100-000000000001', 'Harbour Legal Aid', 'A group that gives legal help',
     'We help people read the letters they get and go with them when they have to answer.', '{en,es,ar}', 2267057, 'ACCREDITED', pg_temp.days_ago(55)),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8100-000000000001', 'River Watch', 'A group that looks after a river',
     'We measure the water once a week and write down what we find.', '{en}', 2267057, 'ACCREDITED', pg_temp.days_ago(55)),
    ('00000000-0000-4000-8200-000000000003', '00000000-0000-4000-8100-000000000002', 'Slope Garden', 'A group that plants trees',
     'We plant trees where the slope burned.', '{en}', 2735943, 'ACCREDITED', pg_temp.days_ago(55));

insert into group_organiser (id, group_id, person_id, state, since) values
    ('00000000-0000-4000-8a00-000000000005', '00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8000-000000000005', 'SPEAKS', pg_temp.days_ago(56)),
    ('00000000-0000-4000-8a00-000000000006', '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8000-000000000006', 'SPEAKS', pg_temp.days_ago(56));

insert into group_organiser_step (id, organiser_id, move, from_state, to_state, by_person, at)
    select gen_random_uuid(), id, 'FOUND', null, 'SPEAKS', person_id, since from group_organiser;

insert into group_step (id, group_id, move, from_state, to_state, by_person, at)
    select gen_random_uuid(), group_id, 'ASK', null, 'ASKED', person_id, since from group_organiser;
-- The reasons are sealed: words.tsv has them.
insert into group_step (id, group_id, move, from_state, to_state, by_person, at)
    select gen_random_uuid(), id, 'ACCREDIT', 'ASKED', 'ACCREDITED',
           case hub_id when '00000000-0000-4000-8100-000000000001' then '00000000-0000-4000-8000-000000000001'::uuid
                       else '00000000-0000-4000-8000-000000000007' end,
           since from community_group;
