-- Ways to reach a person. Values are sealed under the person's keyset; the rows live until their owner removes them.
create table contact_detail (
    id        uuid    primary key,
    person_id uuid    not null references person (id),
    kind      text    not null check (kind in ('SIGNAL', 'MATRIX', 'MAIL', 'PHONE', 'OTHER')),
    value     bytea   not null check (length(value) >= 64),
    version   integer not null default 0
);

create index contact_detail_by_person on contact_detail (person_id);

-- The owner's yes: this detail, for this match, until this day, 60 days at most.
create table contact_release (
    id         uuid        primary key,
    detail_id  uuid        not null references contact_detail (id),
    match_id   uuid        not null references match (id),
    person_id  uuid        not null references person (id),
    last_day   date        not null,
    given_at   timestamptz not null,
    stopped_at timestamptz check (stopped_at >= given_at),
    version    integer     not null default 0,
    check (last_day <= (given_at at time zone 'UTC')::date + 60)
);

create unique index contact_release_once on contact_release (match_id, detail_id) where stopped_at is null;
create index contact_release_by_detail on contact_release (detail_id);

-- Who looked at whose details, for which match. For the owner to read; rows live 90 days.
create table contact_look (
    id        uuid        primary key,
    match_id  uuid        not null references match (id),
    owner_id  uuid        not null references person (id),
    looked_by uuid        not null references person (id),
    looked_at timestamptz not null
);

create index contact_look_by_owner on contact_look (owner_id, looked_at);
create index contact_look_by_reader on contact_look (looked_by, looked_at);
