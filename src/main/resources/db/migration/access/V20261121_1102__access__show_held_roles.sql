-- What other features' queries may read of grants: who holds which role where, until when. Ended ones are not held.
create view held_role as
    select person_id, role, scope_kind, scope_id, expires_at from access_grant where ended_at is null;
