-- Who ended all sessions of whose login, when and why: whoever did it answers for it. Stays as long as the person.
create table login_sign_out (
    id        uuid    primary key,
    person_id uuid    not null references person (id),
    ended_by  uuid    not null references person (id),
    ended_on  date    not null,
    reason    text    not null check (length(reason) between 1 and 1000)
);

create index login_sign_out_by_person on login_sign_out (person_id);
