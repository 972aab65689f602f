-- Who looked at which protected need, one row for a person and an hour. For its group to read; rows live 90 days.
create table need_look (
    need_id   uuid        not null references need (id) on delete cascade,
    looked_by uuid        not null references person (id),
    looked_at timestamptz not null,
    primary key (need_id, looked_by, looked_at)
);

create index need_look_by_age on need_look (looked_at);
