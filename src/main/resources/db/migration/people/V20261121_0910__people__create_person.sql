-- A person is a pseudonym. The login name is not here: only the identity provider's opaque account id is.
create table person (
    id                  uuid        primary key,
    account             text        not null unique,
    pseudonym           text        not null check (length(pseudonym) between 2 and 40),
    -- By the day: when people do things is nobody's business (rule G-04).
    joined_on           date        not null,
    disabled_at         timestamptz,
    -- The session epoch: logins older than this are over, whatever a cookie says.
    sessions_valid_from timestamptz,
    version             integer     not null default 0
);

create unique index person_pseudonym on person (lower(pseudonym));
