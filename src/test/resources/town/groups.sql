insert into community_group (id, hub_id, name, alias, place_id, state) values
    ('00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8100-000000000001', 'Harbour Legal Aid', 'A group that gives legal help', 2267057, 'ACCREDITED'),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8100-000000000001', 'River Watch', 'A group that looks after a river', 2267057, 'ACCREDITED'),
    ('00000000-0000-4000-8200-000000000003', '00000000-0000-4000-8100-000000000002', 'Slope Garden', 'A group that plants trees', 2735943, 'ACCREDITED');
