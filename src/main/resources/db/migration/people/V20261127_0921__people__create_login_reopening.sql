-- Who opened whose login again, when and why: it gives nothing back, and whoever did it answers for it. Stays as long as the person.
create table login_reopening (
    id          uuid    primary key,
    person_id   uuid    not null references person (id),
    reopened_by uuid    not null references person (id),
    reopened_on date    not null,
    reason      text    not null check (length(reason) between 1 and 1000)
);

create index login_reopening_by_person on login_reopening (person_id);
