-- A file of needs that a coordinator brought into a hub. While it waits for a decision its content lies here sealed under a
-- keyset of its own, 72 hours at most; the keyset is destroyed with it. What stays says who imported which file when.
create table file_import (
    id            uuid        primary key,
    hub_id        uuid        not null references hub (id),
    file_name     text        not null check (length(file_name) between 1 and 120),
    state         text        not null check (state in ('UPLOADED', 'IMPORTED', 'UNDONE')),
    since         timestamptz not null,
    brought_by    uuid        not null references person (id),
    content       bytea,
    row_count     integer     not null check (row_count > 0),
    -- what a coordinator decided about it: a meaning for each column, and what the file does not say
    column_plan   text        not null,
    date_order    text        not null check (date_order in ('AS_FOUND', 'DAY_FIRST', 'MONTH_FIRST')),
    language      text        not null,
    missing_place text        not null check (missing_place in ('LEAVE', 'HUB', 'REMOTE')),
    missing_group text        not null check (missing_group in ('NEW', 'KNOWN', 'LEAVE_OUT')),
    group_id      uuid        references community_group (id),
    -- what became of the rows
    drafts        integer     not null default 0 check (drafts >= 0),
    already_here  integer     not null default 0 check (already_here >= 0),
    left_out      integer     not null default 0 check (left_out >= 0),
    version       integer     not null default 0,
    check ((state = 'UPLOADED') = (content is not null)),
    check ((missing_group = 'KNOWN') = (group_id is not null))
);

create index file_import_by_hub on file_import (hub_id, since desc, id);
create index file_import_waiting on file_import (since) where state = 'UPLOADED';

-- Who did what with a file when. Lives as long as the import.
create table file_import_step (
    id         uuid        primary key,
    import_id  uuid        not null references file_import (id) on delete cascade,
    move       text        not null,
    from_state text,
    to_state   text        not null,
    by_person  uuid        not null references person (id),
    at         timestamptz not null
);

create index file_import_step_by_import on file_import_step (import_id, at);

-- Which row of which file a need came from, so that the same row again makes no second one. Goes with the need.
create table imported_row (
    need_id     uuid    primary key references need (id) on delete cascade,
    import_id   uuid    not null references file_import (id),
    hub_id      uuid    not null references hub (id),
    line        integer not null check (line > 0),
    -- the row's own words, as its columns were understood
    content_key text    not null check (length(content_key) = 32),
    -- all its cells, however they are understood
    row_key     text    not null check (length(row_key) = 32)
);

create unique index imported_row_once on imported_row (hub_id, content_key);
create index imported_row_by_cells on imported_row (hub_id, row_key);
create index imported_row_by_import on imported_row (import_id, line);
