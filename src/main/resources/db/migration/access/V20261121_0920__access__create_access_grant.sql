-- What a person may do: (person, role, scope, granted by, until when). A grant never changes, it ends.
create table access_grant (
    id         uuid        primary key,
    person_id  uuid        not null references person (id),
    role       text        not null check (role in ('MEMBER', 'VETTED_MEMBER', 'GROUP_ORGANISER', 'HELPER',
                                                    'COORDINATOR', 'MODERATOR', 'ADMINISTRATOR', 'AUDITOR')),
    scope_kind text        not null check (scope_kind in ('PLATFORM', 'HUB', 'GROUP', 'NEED')),
    scope_id   uuid        check ((scope_id is null) = (scope_kind = 'PLATFORM')),
    granted_by uuid        references person (id),
    granted_at timestamptz not null,
    expires_at timestamptz check (expires_at > granted_at),
    ended_at   timestamptz check (ended_at >= granted_at),
    ended_by   uuid        references person (id),
    version    integer     not null default 0
);

-- Nobody holds the same role in the same scope twice (two clicks at once never both win).
create unique index access_grant_once on access_grant (person_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'))
    where ended_at is null;

create index access_grant_by_scope on access_grant (scope_id, role) where ended_at is null;
