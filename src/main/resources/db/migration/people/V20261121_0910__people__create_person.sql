-- A person is a pseudonym. The login name is not here: only the identity provider's opaque account id is.
create table person (
    id          uuid        primary key,
    account     text        not null unique,
    pseudonym   text        not null check (length(pseudonym) between 2 and 40),
    disabled_at timestamptz,
    version     integer     not null default 0
);

create unique index person_pseudonym on person (lower(pseudonym));
