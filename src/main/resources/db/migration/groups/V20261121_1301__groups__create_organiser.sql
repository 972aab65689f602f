-- A group may also be written down by a coordinator before anybody speaks for it (by telephone, or from a file).
alter table community_group
    drop constraint community_group_state_check,
    add constraint community_group_state_check
        check (state in ('NOTED', 'ASKED', 'ACCREDITED', 'DECLINED', 'ENDED', 'WITHDRAWN')),
    -- The day of its state; for the order of the queue.
    add column since timestamptz not null default now();

create index community_group_waiting on community_group (hub_id, since) where state = 'ASKED';

-- Every step of a group: who, when, why. The note of an accreditation is its reason.
create table group_step (
    id         uuid        primary key,
    group_id   uuid        not null references community_group (id) on delete cascade,
    move       text        not null,
    from_state text,
    to_state   text        not null,
    by_person  uuid        not null references person (id),
    reason     text        check (length(reason) between 1 and 1000),
    at         timestamptz not null
);

create index group_step_by_group on group_step (group_id, at);

-- Who speaks for a group: nobody who has not accepted.
create table group_organiser (
    id         uuid        primary key,
    group_id   uuid        not null references community_group (id) on delete cascade,
    person_id  uuid        not null references person (id),
    state      text        not null check (state in ('INVITED', 'SPEAKS', 'DECLINED', 'TAKEN_BACK', 'STEPPED_DOWN', 'ENDED')),
    since      timestamptz not null,
    invited_by uuid        references person (id),
    version    integer     not null default 0
);

create unique index group_organiser_current on group_organiser (group_id, person_id) where state in ('INVITED', 'SPEAKS');
create index group_organiser_by_person on group_organiser (person_id) where state in ('INVITED', 'SPEAKS');

-- Every step of an organiser: who, when, why.
create table group_organiser_step (
    id           uuid        primary key,
    organiser_id uuid        not null references group_organiser (id) on delete cascade,
    move         text        not null,
    from_state   text,
    to_state     text        not null,
    by_person    uuid        not null references person (id),
    reason       text        check (length(reason) between 1 and 1000),
    at           timestamptz not null
);

create index group_organiser_step_by_organiser on group_organiser_step (organiser_id, at);
