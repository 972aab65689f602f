-- What a community group lacks. One stored state; coverage comes from matches, freshness from stale_at.
create extension if not exists pg_trgm;

create table need (
    id              uuid        primary key,
    hub_id          uuid        not null references hub (id),
    group_id        uuid        not null references community_group (id),
    state           text        not null check (state in ('DRAFT', 'SUBMITTED', 'NEEDS_INFO', 'DECLINED', 'OPEN', 'ON_HOLD', 'CLOSED')),
    state_since     timestamptz not null,

    -- the wording; empty while a draft has not come that far
    title           text        not null check (length(title) <= 120),
    difference      text        not null check (length(difference) <= 8000),
    tried           text        not null check (length(tried) <= 8000),
    done_when       text        not null check (length(done_when) <= 8000),
    decider         text        not null check (length(decider) <= 400),
    risks           text        not null check (length(risks) <= 8000),
    -- title and wording, folded for searching and comparing: never shown, never holding more than a viewer of the need sees
    title_words     text        not null,
    words           text        not null,

    -- the terms
    hours           integer     check (hours between 1 and 2000),
    by_when         date,
    urgency         text        not null check (urgency in ('NOW', 'THIS_WEEK', 'THIS_MONTH', 'WHENEVER')),
    urgency_order   smallint    not null generated always as (case urgency when 'NOW' then 0 when 'THIS_WEEK' then 1
                                                                           when 'THIS_MONTH' then 2 else 3 end) stored,
    remote          boolean     not null,
    place_id        integer     check (place_id > 0),
    -- how a careful and how a protected need's place is told: lists are narrowed by these, never by more than is shown
    area            text,
    country         text,
    languages       text[]      not null,

    -- who may see it
    sensitivity     text        not null check (sensitivity in ('OPEN', 'CAREFUL', 'PROTECTED')),
    on_web          boolean     not null check (not on_web or sensitivity = 'OPEN'),
    vetted_may_see  boolean     not null check (not vetted_may_see or sensitivity = 'PROTECTED'),

    -- where it came from
    origin          text        not null check (origin in ('TYPED', 'PHONE', 'IMPORT')),
    taken_by        uuid        references person (id),
    import_id       uuid,
    import_file     text,
    import_line     integer     check (import_line > 0),
    created_by      uuid        not null references person (id),
    created_at      timestamptz not null,

    -- how it is kept
    keeper_id       uuid        references person (id),
    deputy_id       uuid        references person (id),
    published_at    timestamptz,
    confirmed_at    timestamptz,
    stale_at        timestamptz,
    close_reason    text        check (close_reason in ('FULFILLED', 'PARTLY_FULFILLED', 'MET_ELSEWHERE', 'NO_LONGER_NEEDED', 'NO_HELPER_FOUND',
                                                        'UNRESPONSIVE', 'OUT_OF_SCOPE', 'UNSAFE', 'DUPLICATE', 'WITHDRAWN')),
    decline_reason  text        check (decline_reason in ('OUT_OF_SCOPE', 'UNSAFE', 'DUPLICATE', 'BELONGS_ELSEWHERE', 'TOO_LITTLE_KNOWN', 'OTHER')),
    duplicate_of    uuid        references need (id) check (duplicate_of <> id),
    reminders       smallint    not null default 0 check (reminders between 0 and 2),
    remind_at       timestamptz,
    changed_at      timestamptz not null,
    version         integer     not null default 0,

    check (state in ('DRAFT') or title <> ''),
    check ((state = 'CLOSED') = (close_reason is not null)),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check ((state = 'NEEDS_INFO') = (remind_at is not null)),
    check (state not in ('OPEN', 'ON_HOLD') or (published_at is not null and confirmed_at is not null and stale_at is not null)),
    check ((origin = 'TYPED') = (taken_by is null)),
    check ((origin = 'IMPORT') = (import_id is not null)),
    check (deputy_id is null or keeper_id is not null)
);

create index need_board on need (urgency_order, confirmed_at desc, id) where state = 'OPEN';
create index need_by_hub on need (hub_id, state, state_since);
create index need_by_group on need (group_id, state, state_since);
create index need_by_keeper on need (keeper_id) where keeper_id is not null;
create index need_by_deputy on need (deputy_id) where deputy_id is not null;
create index need_by_import on need (import_id) where import_id is not null;
create index need_to_remind on need (remind_at) where remind_at is not null;
create index need_by_words on need using gin (to_tsvector('simple', words));
create index need_by_title on need using gin (title_words gin_trgm_ops);

-- What exactly is lacked, and how much of it.
create table need_line (
    id        uuid     primary key,
    need_id   uuid     not null references need (id) on delete cascade,
    position  smallint not null,
    kind      text     not null check (kind in ('SKILL', 'RESOURCE')),
    skill     text,
    level     text     check (level in ('LEARNING', 'WORKING', 'EXPERT')),
    resource  text     check (resource in ('EQUIPMENT', 'SPACE', 'TRANSPORT', 'HOSTING', 'CONNECTIVITY', 'GOODS', 'KNOWLEDGE')),
    thing     text     check (length(thing) between 1 and 120),
    quantity  integer  not null check (quantity between 1 and 999),
    version   integer  not null default 0,
    check ((kind = 'SKILL') = (skill is not null and level is not null)),
    check ((kind = 'RESOURCE') = (resource is not null and thing is not null))
);

create index need_line_by_need on need_line (need_id, position);
-- One skill stands in a need once, with a number of people.
create unique index need_line_skill on need_line (need_id, skill) where skill is not null;
create index need_line_by_skill on need_line (skill) where skill is not null;

-- Who did what when, and why. Written in the transaction of the act; never changed.
create table need_event (
    id         uuid        primary key,
    need_id    uuid        not null references need (id) on delete cascade,
    act        text        not null,
    from_state text,
    to_state   text        not null,
    person_id  uuid        references person (id),
    -- whom it concerns besides: a new keeper or deputy
    concerns_id uuid       references person (id),
    reason     text,
    note       text        check (length(note) <= 1000),
    at         timestamptz not null,
    position   bigint      generated always as identity
);

create index need_event_by_need on need_event (need_id, position);
