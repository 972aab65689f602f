-- What other features' queries may read of memberships: who takes a break from which hub.
create view away_member as
    select hub_id, person_id from membership where state = 'AWAY';
