-- A form that was refused left nothing behind, its ticket included; that it was sent still counts, or a script could go on
-- asking for ever whether a name is taken. Rows live for a day.
create table form_refusal (
    owner      text        not null,
    refused_at timestamptz not null
);

create index form_refusal_by_owner on form_refusal (owner, refused_at);
