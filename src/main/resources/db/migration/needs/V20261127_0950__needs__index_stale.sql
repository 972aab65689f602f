-- Open needs of a hub by the moment they go stale: the desk counts those that are stale already, and lists them in this order.
create index need_by_staleness on need (hub_id, stale_at, id) where state = 'OPEN';
