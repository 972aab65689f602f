-- Messages of the conversation of a match, sealed under the match's own keyset.
create table message (
    id         uuid        primary key,
    match_id   uuid        not null references match (id),
    author_id  uuid        not null references person (id),
    text       bytea       check (length(text) >= 64),
    written_at timestamptz not null,
    deleted_at timestamptz,
    version    integer     not null default 0,
    check ((text is null) = (deleted_at is not null))
);

create index message_by_match on message (match_id, written_at);
create index message_by_author on message (author_id, written_at);

-- One person does not want to meet another. The other is never told.
create table block (
    id         uuid        primary key,
    blocker_id uuid        not null references person (id),
    blocked_id uuid        not null references person (id),
    since      timestamptz not null,
    version    integer     not null default 0,
    check (blocker_id <> blocked_id)
);

create unique index block_once on block (blocker_id, blocked_id);
create index block_by_blocked on block (blocked_id);
