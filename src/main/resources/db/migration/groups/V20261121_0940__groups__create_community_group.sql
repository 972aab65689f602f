-- A community group: who posts needs. The alias stands in for the name wherever a need's sensitivity asks for it.
create table community_group (
    id          uuid    primary key,
    hub_id      uuid    not null references hub (id),
    name        text    not null check (length(name) between 2 and 80),
    alias       text    not null check (length(alias) between 2 and 80),
    -- Whether the hub's other members see the alias only.
    name_hidden boolean not null default false,
    description text    not null default '' check (length(description) <= 2000),
    languages   text[]  not null default '{}',
    place_id    integer,
    sensitivity text    not null default 'OPEN' check (sensitivity in ('OPEN', 'CAREFUL', 'PROTECTED')),
    state       text    not null default 'ASKED' check (state in ('ASKED', 'ACCREDITED', 'DECLINED', 'ENDED', 'WITHDRAWN')),
    version     integer not null default 0
);

-- Two groups do not share a name; hidden names take no part, or the refusal would tell that they exist.
create unique index community_group_name on community_group (hub_id, lower(name)) where not name_hidden;
