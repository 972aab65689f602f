-- The board looks for ids first (NeedSelection.page): with what its filters ask for beside the keys as well, narrowing it no
-- longer reads ten thousand long rows for a hundred.
drop index need_board;
create index need_board on need (urgency_order, confirmed_at desc, id)
    include (state, stale_at, hub_id, group_id, origin, sensitivity, on_web, vetted_may_see,
             remote, hours, urgency, languages, place_id, area, country)
    where state = 'OPEN';
