-- One line of a need and one person who helps with it. The same two may be tried again: a new row; the old one stays as it ended.
create table match (
    id                 uuid        primary key,
    hub_id             uuid        not null references hub (id),
    group_id           uuid        not null references community_group (id),
    need_id            uuid        not null references need (id),
    line_id            uuid        not null references need_line (id),
    -- what the helper offers for it; null for somebody who came forward without having listed it
    offer_id           uuid        references offer (id),
    helper_id          uuid        not null references person (id),
    quantity           integer     not null check (quantity between 1 and 999),
    -- the hub's mode when it began: the rules under which people were asked hold to the end
    mode               text        not null check (mode in ('COORDINATED', 'CONFIRMED', 'ASSISTED', 'OPEN')),
    state              text        not null check (state in ('SUGGESTED', 'PROPOSED', 'AGREED', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DISCARDED', 'DECLINED',
                                                             'LAPSED', 'RETRACTED', 'WITHDRAWN', 'CANCELLED', 'NOT_MET', 'DISPUTED')),
    state_since        timestamptz not null,
    begun_by           text        not null check (begun_by in ('HELPER', 'GROUP', 'COORDINATOR')),
    helper_answer      text        not null check (helper_answer in ('WAITING', 'YES', 'NO')),
    group_answer       text        not null check (group_answer in ('WAITING', 'YES', 'NO')),
    -- the third answer; null where the mode asks for none
    coordinator_answer text        check (coordinator_answer in ('WAITING', 'YES', 'NO')),
    proposed_at        timestamptz,
    -- the last day on which an answer counts
    answer_by          date,
    agreed_at          timestamptz,
    -- which of the line's places it takes; two matches never hold the same one
    place              smallint    check (place > 0),
    reported_by        text        check (reported_by in ('HELPER', 'GROUP')),
    reported_at        timestamptz,
    ended_at           timestamptz,
    version            integer     not null default 0,

    check (state in ('SUGGESTED', 'DISCARDED') or proposed_at is not null),
    check (state <> 'PROPOSED' or answer_by is not null),
    check (state not in ('AGREED', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DISPUTED') or (agreed_at is not null and place is not null)),
    check (state not in ('AGREED', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DISPUTED')
           or (helper_answer = 'YES' and group_answer = 'YES' and coalesce(coordinator_answer, 'YES') = 'YES')),
    check (state <> 'REPORTED_DONE' or (reported_by is not null and reported_at is not null)),
    check ((state in ('SUGGESTED', 'PROPOSED', 'AGREED', 'ACTIVE', 'REPORTED_DONE', 'DISPUTED')) = (ended_at is null))
);

-- The same two are not asked twice about one line at the same time.
create unique index match_once on match (line_id, helper_id)
    where state in ('SUGGESTED', 'PROPOSED', 'AGREED', 'ACTIVE', 'REPORTED_DONE', 'DISPUTED');

-- Two people at once on the last place never both win, whatever the code does.
create unique index match_place on match (line_id, place)
    where state in ('AGREED', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DISPUTED');

create index match_by_helper on match (helper_id, state);
create index match_by_group on match (group_id, state);
create index match_by_hub on match (hub_id, state);
create index match_by_need on match (need_id, state);
create index match_to_lapse on match (answer_by) where state = 'PROPOSED';
create index match_to_finish on match (reported_at) where state = 'REPORTED_DONE';

-- Who did what when, and why. Written in the transaction of the act; never changed.
create table match_event (
    id         uuid        primary key,
    match_id   uuid        not null references match (id) on delete cascade,
    act        text        not null,
    from_state text,
    to_state   text        not null,
    side       text        not null check (side in ('HELPER', 'GROUP', 'COORDINATOR', 'CLOCK')),
    person_id  uuid        references person (id) check ((person_id is null) = (side = 'CLOCK')),
    reason     text,
    note       text        check (length(note) <= 1000),
    at         timestamptz not null,
    position   bigint      generated always as identity
);

create index match_event_by_match on match_event (match_id, position);

-- What each side says afterwards; read by coordinators only.
create table match_feedback (
    match_id  uuid not null references match (id) on delete cascade,
    side      text not null check (side in ('HELPER', 'GROUP')),
    person_id uuid not null references person (id),
    useful    text not null check (useful in ('YES', 'PARTLY', 'NO')),
    better    text not null check (length(better) <= 1000),
    given_on  date not null,
    primary key (match_id, side)
);
