-- A hub: an organising unit with its own members, rules and moderation mode.
create table hub (
    id        uuid    primary key,
    name      text    not null check (length(name) between 2 and 80),
    mode      text    not null check (mode in ('COORDINATED', 'CONFIRMED', 'ASSISTED', 'OPEN')),
    place_id  integer,
    languages text[]  not null default '{}',
    -- An example hub is never counted anywhere.
    example   boolean not null default false,
    version   integer not null default 0
);

create unique index hub_name on hub (lower(name));
