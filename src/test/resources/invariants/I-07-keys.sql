-- I-07: a keyset belongs to somebody or something that is there; what was destroyed has none. That every ciphertext opens with it is
-- seen to beside this question (SealedTexts).
-- broken by: insert into vault_keyset (subject, wrapped) values (gen_random_uuid(), decode(repeat('00', 64), 'hex'))
-- broken by: update file_import set state = 'IMPORTED', content = null
select k.subject::text || ' has a keyset and is nothing'
from vault_keyset k
where not exists (select from person p where p.id = k.subject)
  and not exists (select from match m where m.id = k.subject)
  and not exists (select from community_group g where g.id = k.subject)
  and not exists (select from need n where n.id = k.subject)
  and not exists (select from file_import f where f.id = k.subject and f.content is not null);
