-- What the people of the town may do.
insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 'COORDINATOR', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'COORDINATOR', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000003', 'MEMBER', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000003', 'VETTED_MEMBER', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000004', 'MEMBER', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000005', 'MEMBER', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000005', 'GROUP_ORGANISER', 'GROUP', '00000000-0000-4000-8200-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000006', 'MEMBER', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000006', 'GROUP_ORGANISER', 'GROUP', '00000000-0000-4000-8200-000000000002', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000007', 'MEMBER', 'HUB', '00000000-0000-4000-8100-000000000002', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000007', 'COORDINATOR', 'HUB', '00000000-0000-4000-8100-000000000002', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000008', 'MODERATOR', 'HUB', '00000000-0000-4000-8100-000000000001', pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000009', 'ADMINISTRATOR', 'PLATFORM', null, pg_temp.days_ago(56)),
    (gen_random_uuid(), '00000000-0000-4000-8000-000000000010', 'AUDITOR', 'PLATFORM', null, pg_temp.days_ago(56));

-- A vetting expires, and its grant with it.
update access_grant set expires_at = pg_temp.days_ago(-309) where role = 'VETTED_MEMBER';
