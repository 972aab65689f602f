-- Which coordinator opened the page of which offer or match, once a day (promise P-11). An id is of one thing in the whole site,
-- so it says which; what is gone leaves its looks until they are forgotten, after 90 days.
create table coordinator_look (
    thing_id  uuid not null,
    looked_on date not null,
    looked_by uuid not null references person (id),
    primary key (thing_id, looked_on, looked_by)
);

create index coordinator_look_by_day on coordinator_look (looked_on);
