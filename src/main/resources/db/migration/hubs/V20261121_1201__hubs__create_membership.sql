-- A link that lets one person ask to join. The secret is not here: only its hash is.
create table hub_invitation (
    id          uuid        primary key,
    hub_id      uuid        not null references hub (id),
    token_hash  bytea       not null unique check (octet_length(token_hash) = 32),
    note        text        not null default '' check (length(note) <= 400),
    invited_by  uuid        not null references person (id),
    invited_at  timestamptz not null,
    expires_at  timestamptz not null check (expires_at > invited_at),
    used_at     timestamptz,
    revoked_at  timestamptz,
    version     integer     not null default 0
);

create index hub_invitation_by_inviter on hub_invitation (invited_by, hub_id, invited_at);

-- A person's relation to a hub. Past ones stay as rows; there is at most one current one.
create table membership (
    id            uuid        primary key,
    hub_id        uuid        not null references hub (id),
    person_id     uuid        not null references person (id),
    state         text        not null check (state in ('APPLIED', 'ACTIVE', 'AWAY', 'SUSPENDED',
                                                        'DECLINED', 'WITHDRAWN', 'LEFT', 'REMOVED')),
    since         timestamptz not null,
    applied_at    timestamptz not null,
    invitation_id uuid        references hub_invitation (id) on delete set null,
    version       integer     not null default 0
);

create unique index membership_current on membership (hub_id, person_id)
    where state in ('APPLIED', 'ACTIVE', 'AWAY', 'SUSPENDED');
create index membership_waiting on membership (hub_id, applied_at, id) where state = 'APPLIED';
create index membership_away on membership (hub_id) where state = 'AWAY';
create index membership_by_person on membership (person_id, hub_id, since);

-- What somebody answered when asking to join, with the question as it stood. Lives until a coordinator has decided.
create table membership_answer (
    membership_id uuid    not null references membership (id) on delete cascade,
    position      integer not null check (position between 1 and 6),
    question      text    not null check (length(question) <= 200),
    answer        text    not null check (length(answer) <= 1000),
    primary key (membership_id, position)
);

-- Every step of a membership: who, when, why.
create table membership_event (
    id            uuid        primary key,
    membership_id uuid        not null references membership (id) on delete cascade,
    move          text        not null,
    from_state    text,
    to_state      text        not null,
    by_person     uuid        not null references person (id),
    reason        text        check (length(reason) between 1 and 1000),
    at            timestamptz not null
);

create index membership_event_by_membership on membership_event (membership_id, at);

-- A hub has come to trust a person: a dated record, for this hub only, which expires.
create table vetting (
    id            uuid        primary key,
    membership_id uuid        not null references membership (id) on delete cascade,
    vetted_by     uuid        not null references person (id),
    vetted_at     timestamptz not null,
    note          text        not null default '' check (length(note) <= 1000),
    expires_at    timestamptz not null check (expires_at > vetted_at),
    ended_at      timestamptz,
    ended_by      uuid        references person (id),
    end_reason    text        check (length(end_reason) between 1 and 1000),
    version       integer     not null default 0,
    check ((ended_at is null) = (ended_by is null))
);

create unique index vetting_current on vetting (membership_id) where ended_at is null;

-- A coordinator looked at what somebody answered or at their card; the person can read this (promise P-11). Days only.
create table membership_look (
    membership_id uuid not null references membership (id) on delete cascade,
    looked_by     uuid not null references person (id),
    what          text not null check (what in ('APPLICATION', 'CARD')),
    looked_on     date not null,
    primary key (membership_id, looked_by, what, looked_on)
);

create index membership_look_by_day on membership_look (looked_on);
