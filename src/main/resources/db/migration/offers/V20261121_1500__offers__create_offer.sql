-- What a person gives: skills, or a thing. One stored state; what is left of a person's time and whether an offer has run out are derived.
create table offer (
    id              uuid        primary key,
    person_id       uuid        not null references person (id),
    kind            text        not null check (kind in ('SKILLS', 'RESOURCE')),
    state           text        not null check (state in ('DRAFT', 'AVAILABLE', 'PAUSED', 'CLOSED')),
    state_since     timestamptz not null,
    ending          text        check (ending in ('NOT_ANY_MORE', 'GIVEN_AWAY', 'NOBODY_ASKED', 'NEVER_MADE', 'OTHER')),

    -- the thing, for a resource
    resource        text        check (resource in ('EQUIPMENT', 'SPACE', 'TRANSPORT', 'HOSTING', 'CONNECTIVITY', 'GOODS', 'KNOWLEDGE')),
    thing           text        not null default '' check (length(thing) <= 120),
    quantity        integer     not null default 1 check (quantity between 1 and 999),
    available_from  date,
    available_until date,

    about           text        not null default '' check (length(about) <= 2000),
    conditions      text        not null default '' check (length(conditions) <= 1000),
    -- the last day on which it stands without being renewed; null where the hub lets it stay
    expires_on      date,
    created_at      timestamptz not null,
    version         integer     not null default 0,

    check ((state = 'CLOSED') = (ending is not null)),
    check ((kind = 'RESOURCE') = (resource is not null)),
    check (available_until >= available_from),
    check (state <> 'AVAILABLE' or kind = 'SKILLS' or thing <> '')
);

create index offer_by_person on offer (person_id, state);
create index offer_by_resource on offer (resource) where resource is not null and state in ('AVAILABLE', 'PAUSED');

-- The skills of a skill offer. Wanting to learn is a mark of its own: with a level or, without one, instead of it.
create table offer_skill (
    offer_id       uuid    not null references offer (id) on delete cascade,
    skill          text    not null check (skill ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    level          text    check (level in ('LEARNING', 'WORKING', 'EXPERT')),
    wants_to_learn boolean not null default false,
    primary key (offer_id, skill),
    check (level is not null or wants_to_learn)
);

-- Candidates for a line are found by the codes of its skill and of the skills near it; the rest of the row comes along.
create index offer_skill_by_skill on offer_skill (skill) include (offer_id, level, wants_to_learn);

-- Who did what when. Written in the transaction of the act; never changed.
create table offer_event (
    id         uuid        primary key,
    offer_id   uuid        not null references offer (id) on delete cascade,
    act        text        not null,
    from_state text,
    to_state   text        not null,
    person_id  uuid        not null references person (id),
    reason     text,
    at         timestamptz not null,
    position   bigint      generated always as identity
);

create index offer_event_by_offer on offer_event (offer_id, position);
