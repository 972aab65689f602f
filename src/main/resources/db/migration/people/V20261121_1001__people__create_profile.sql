-- What a person says about how they can help. All of it is optional, coarse, and theirs to change.
create table profile (
    person_id    uuid    primary key references person (id),
    -- BCP 47 codes
    languages    text[]  not null default '{}',
    -- the gazetteer's id of a town, never an address
    place_id     integer,
    remote       boolean not null default true,
    reach_km     integer not null default 0 check (reach_km between 0 and 1000),
    weekly_hours integer not null default 2 check (weekly_hours between 0 and 40),
    times        text[]  not null default '{}'
        check (times <@ array['WEEKDAY_MORNING', 'WEEKDAY_AFTERNOON', 'WEEKDAY_EVENING',
                              'WEEKEND_MORNING', 'WEEKEND_AFTERNOON', 'WEEKEND_EVENING']),
    match_limit  integer not null default 3 check (match_limit between 1 and 3),
    away_since   date,
    hidden_since date,
    version      integer not null default 0
);

-- Names once used stay taken, look-alikes included: nobody can slip into a name that others came to trust.
create table pseudonym_taken (
    likeness  text primary key,
    person_id uuid not null references person (id)
);

-- Who wants to be out of sight, for the visibility conditions of other features' lists.
create view hidden_person as
    select person_id from profile where hidden_since is not null
    union
    select id from person where disabled_at is not null;
