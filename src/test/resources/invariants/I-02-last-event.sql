-- I-02: every state is the state that the last event led to, and nothing stands without its first event.
-- broken by: update offer set state = 'PAUSED' where state = 'AVAILABLE'
select kind || ' ' || id || ': is ' || state || ', last event led to ' || coalesce(last_event, 'nothing')
from (
    select 'need' as kind, n.id, n.state,
           (select e.to_state from need_event e where e.need_id = n.id order by e.at desc, e.position desc limit 1) as last_event
    from need n
    union all
    select 'match', m.id, m.state,
           (select e.to_state from match_event e where e.match_id = m.id order by e.position desc limit 1)
    from match m
    union all
    select 'offer', o.id, o.state,
           (select e.to_state from offer_event e where e.offer_id = o.id order by e.at desc, e.position desc limit 1)
    from offer o
    union all
    select 'membership', m.id, m.state,
           (select e.to_state from membership_event e where e.membership_id = m.id order by e.at desc limit 1)
    from membership m
) as things
where state is distinct from last_event;
