-- A community group: who posts needs. The alias stands in for the name wherever a need's sensitivity asks for it.
create table community_group (
    id       uuid    primary key,
    hub_id   uuid    not null references hub (id),
    name     text    not null check (length(name) between 2 and 80),
    alias    text    not null check (length(alias) between 2 and 80),
    place_id integer,
    version  integer not null default 0
);

create unique index community_group_name on community_group (hub_id, lower(name));
