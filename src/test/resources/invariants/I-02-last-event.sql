-- I-02: every state is the state that the last event led to, and nothing stands without its first event.
-- broken by: update offer set state = 'PAUSED' where state = 'AVAILABLE'
-- broken by: delete from need_event
-- broken by: update community_group set state = 'ENDED' where state = 'ACCREDITED'
-- broken by: update group_organiser set state = 'STEPPED_DOWN' where state = 'SPEAKS'
-- broken by: delete from group_organiser_step
-- broken by: update file_import set state = 'UNDONE', content = null
select kind || ' ' || id || ': is ' || state || ', last event led to ' || coalesce(array_to_string(last_events, ' or '), 'nothing')
from (
    select 'need' as kind, n.id, n.state,
           array(select e.to_state from need_event e where e.need_id = n.id order by e.at desc, e.position desc limit 1) as last_events
    from need n
    union all
    select 'match', m.id, m.state,
           array(select e.to_state from match_event e where e.match_id = m.id order by e.position desc limit 1)
    from match m
    union all
    select 'offer', o.id, o.state,
           array(select e.to_state from offer_event e where e.offer_id = o.id order by e.at desc, e.position desc limit 1)
    from offer o
    -- The others have no order within a moment: of several steps at once any may be the last.
    union all
    select 'membership', m.id, m.state,
           array(select e.to_state from membership_event e where e.membership_id = m.id order by e.at desc fetch first row with ties)
    from membership m
    union all
    select 'group', g.id, g.state,
           array(select s.to_state from group_step s where s.group_id = g.id order by s.at desc fetch first row with ties)
    from community_group g
    union all
    select 'organiser', o.id, o.state,
           array(select s.to_state from group_organiser_step s where s.organiser_id = o.id order by s.at desc fetch first row with ties)
    from group_organiser o
    union all
    select 'file', f.id, f.state,
           array(select s.to_state from file_import_step s where s.import_id = f.id order by s.at desc fetch first row with ties)
    from file_import f
) as things
where state <> all (last_events);
