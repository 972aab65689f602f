-- How much of what lists can be copied from somebody has read, one row a person and budget: a number, and since when it counts.
-- Not what was read. Rows live for a day.
--
-- Unlogged: a page that is read must not wait for the disk. The rows outlive a restart of the site and of the database; after a
-- crash of the database the table is empty, and everybody begins anew. It is neither in the database's log nor in a replica.
create unlogged table read_count (
    person_id uuid        not null references person (id) on delete cascade,
    budget    text        not null check (budget in ('NEEDS', 'PEOPLE', 'SEARCHES')),
    since     timestamptz not null,
    spent     integer     not null check (spent > 0),
    primary key (person_id, budget)
) with (fillfactor = 70);
