-- A hub: an organising unit with its own members, rules and moderation mode.
create table hub (
    id                  uuid    primary key,
    name                text    not null check (length(name) between 2 and 80),
    mode                text    not null check (mode in ('COORDINATED', 'CONFIRMED', 'ASSISTED', 'OPEN')),
    place_id            integer,
    -- What its people speak, ISO 639 codes, the main one first.
    languages           text[]  not null default '{}',
    description         text    not null default '' check (length(description) <= 2000),
    -- A hub that is not listed is joined by invitation only, and its page does not exist for strangers.
    listed              boolean not null default true,
    -- Days that a need is kept after closing: shorter than safety.md, section 15 allows, never longer.
    kept_open_days      integer not null default 90 check (kept_open_days between 1 and 90),
    kept_careful_days   integer not null default 30 check (kept_careful_days between 1 and 30),
    kept_protected_days integer not null default 7 check (kept_protected_days between 1 and 7),
    offers_may_stay     boolean not null default false,
    freshness_days      integer not null default 30 check (freshness_days between 3 and 30),
    answer_days         integer not null default 7 check (answer_days between 1 and 21),
    -- An example hub is never counted anywhere.
    example             boolean not null default false,
    version             integer not null default 0
);

create unique index hub_name on hub (lower(name));

-- The hub's rules in a language of the site; plain text.
create table hub_rules (
    hub_id   uuid not null references hub (id),
    language text not null check (language ~ '^[a-z]{2}$'),
    text     text not null check (length(text) between 1 and 8000),
    primary key (hub_id, language)
);

-- What people are asked when they ask to join. An answer keeps the question as it stood, so these may change freely.
create table hub_question (
    hub_id   uuid    not null references hub (id),
    position integer not null check (position between 1 and 6),
    question text    not null check (length(question) between 2 and 200),
    required boolean not null,
    primary key (hub_id, position)
);
