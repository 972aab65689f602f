-- The board's and the desk's counts look at thousands of needs for a few columns of each. With these columns beside the keys
-- PostgreSQL answers from the index alone, without fetching the long rows.
drop index need_board;
create index need_board on need (urgency_order, confirmed_at desc, id)
    include (state, stale_at, hub_id, group_id, origin, sensitivity, on_web, vetted_may_see)
    where state = 'OPEN';
drop index need_by_hub;
create index need_by_hub on need (hub_id, state, state_since) include (stale_at, group_id, keeper_id, origin);
