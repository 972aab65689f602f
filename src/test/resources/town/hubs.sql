-- Lisbon is place 2267057, Porto 2735943 in the gazetteer.
insert into hub (id, name, mode, place_id, languages, example) values
    ('00000000-0000-4000-8100-000000000001', 'Harbour', 'COORDINATED', 2267057, '{en,es,ar}', true),
    ('00000000-0000-4000-8100-000000000002', 'Hillside', 'OPEN', 2735943, '{en}', true);
