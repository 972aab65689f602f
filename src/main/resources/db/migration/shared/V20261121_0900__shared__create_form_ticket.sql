-- The use of a form ticket, written in the transaction of its effect: one form has one effect.
-- Also counts the writes of a login (30 in 10 minutes, 200 a day). Rows live for a day.
create table form_ticket (
    ticket   text        primary key check (length(ticket) between 40 and 120),
    owner    text        not null,
    used_at  timestamptz not null,
    location text        check (location like '/%' or location like 'http%')
);

create index form_ticket_by_owner on form_ticket (owner, used_at);
