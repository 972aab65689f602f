-- Whoever wrote for a group may stop speaking for it before the dispute is settled. Who speaks for it then writes too, and what was
-- written before stays beside it: nobody writes over another's words unseen.
alter table match_statement
    drop constraint match_statement_pkey,
    add primary key (match_id, disputed_at, side, person_id);
