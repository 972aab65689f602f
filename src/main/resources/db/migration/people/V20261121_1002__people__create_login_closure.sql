-- Who closed whose login, when and why: an act that one person may do alone (it makes things safer) and has to answer for.
create table login_closure (
    id        uuid    primary key,
    person_id uuid    not null references person (id),
    closed_by uuid    not null references person (id),
    closed_on date    not null,
    reason    text    not null check (length(reason) between 1 and 1000)
);

create index login_closure_by_person on login_closure (person_id);
