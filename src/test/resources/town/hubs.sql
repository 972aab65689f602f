-- Lisbon is place 2267057, Porto 2735943 in the gazetteer.
insert into hub (id, name, mode, place_id, languages, description) values
    ('00000000-0000-4000-8100-000000000001', 'Harbour', 'COORDINATED', 2267057, '{en,es,ar}',
     E'Around the harbour, people who build and repair help the groups that look after their neighbours and the river.\nWe meet once a month; most of the work is done from home.'),
    ('00000000-0000-4000-8100-000000000002', 'Hillside', 'OPEN', 2735943, '{en}',
     'A small circle on the hill. Ask, and somebody will look at it with you.');

insert into hub_rules (hub_id, language, text) values
    ('00000000-0000-4000-8100-000000000001', 'en',
     E'Nobody is asked for more than they offered.\nWhat you hear here stays here, unless the people concerned say otherwise.\nA no needs no reason.'),
    ('00000000-0000-4000-8100-000000000001', 'es',
     E'A nadie se le pide más de lo que ofreció.\nLo que se oye aquí se queda aquí, salvo que las personas afectadas digan otra cosa.\nPara decir que no, no hace falta motivo.'),
    ('00000000-0000-4000-8100-000000000001', 'ar',
     E'لا يُطلب من أحد أكثر مما عرضه.\nما تسمعه هنا يبقى هنا، ما لم يقل أصحابه غير ذلك.\nمن يقول «لا» ليس عليه أن يذكر سببًا.');

insert into hub_question (hub_id, position, question, required) values
    ('00000000-0000-4000-8100-000000000001', 1, 'What would you like to do here?', true),
    ('00000000-0000-4000-8100-000000000001', 2, 'How did you hear of us?', false);
