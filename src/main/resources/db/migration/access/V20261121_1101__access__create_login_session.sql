-- The session registry: asked on each request, so that a session that is ended is over at once. Rows live for a day.
create table login_session (
    id       uuid        primary key,
    -- SHA-256 of what the cookie holds: whoever reads this table cannot become anybody.
    token    bytea       not null unique check (length(token) = 32),
    -- the identity provider's account id; a newcomer has no person yet, so this refers to none
    account  text        not null,
    begun_at timestamptz not null,
    -- the minute of the last request, for the idle limit and nothing else
    seen_at  timestamptz not null check (seen_at >= begun_at),
    ended_at timestamptz check (ended_at >= begun_at)
);

create index login_session_by_account on login_session (account) where ended_at is null;
create index login_session_by_begin on login_session (begun_at);
