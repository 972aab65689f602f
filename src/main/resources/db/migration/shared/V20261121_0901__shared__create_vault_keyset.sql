-- The keyset of one subject (a person, a conversation), wrapped by a key that is not in this database.
-- Erasing a subject means deleting its row.
create table vault_keyset (
    subject uuid  primary key,
    wrapped bytea not null
);
