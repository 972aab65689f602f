-- What has to be told to somebody outside (the identity provider, later a mail server), written in the transaction that
-- made it true. A row lives until it has been told.
create table outbox (
    id         uuid        primary key,
    topic      text        not null,
    -- ids only, nothing that names a person
    payload    text        not null check (length(payload) <= 8000),
    due_at     timestamptz not null,
    attempts   integer     not null default 0
);

create index outbox_due on outbox (due_at);
