-- What other features' queries may read of blocks: who would not meet whom, in both directions. Who blocked whom is not in it.
create view kept_apart as
    select blocker_id as person_id, blocked_id as other_id from block
    union
    select blocked_id, blocker_id from block;
