-- Needs in every state and sensitivity. Days count back from the town's today (see Town). Lisbon is place 2267057, Porto 2735943.
insert into need (id, hub_id, group_id, state, state_since, title, difference, tried, done_when, decider, risks, title_words, words,
                  hours, by_when, urgency, remote, place_id, area, country, languages, sensitivity, on_web, vetted_may_see,
                  origin, created_by, created_at, keeper_id, published_at, confirmed_at, stale_at, close_reason, decline_reason, remind_at, changed_at)
select ('00000000-0000-4000-8300-' || lpad(n::text, 12, '0'))::uuid,
       ('00000000-0000-4000-8100-00000000000' || hub)::uuid,
       ('00000000-0000-4000-8200-00000000000' || of_group)::uuid,
       state, today - interval '1 day' * since, title, difference, tried, done_when, decider, risks,
       lower(regexp_replace(title, '[^[:alnum:]]+', ' ', 'g')),
       lower(regexp_replace(title || ' ' || difference || ' ' || done_when, '[^[:alnum:]]+', ' ', 'g')),
       nullif(hours, 0), today::date + due, urgency, remote,
       case place when 'Lisbon' then 2267057 when 'Porto' then 2735943 end,
       case place when 'Lisbon' then 'Lisbon, Portugal' when 'Porto' then 'Porto, Portugal' end,
       case when place is not null then 'PT' end,
       languages::text[], sensitivity, on_web, vetted, 'TYPED',
       ('00000000-0000-4000-8000-00000000000' || by)::uuid, today - interval '1 day' * (since + 3),
       case when kept then '00000000-0000-4000-8000-000000000001'::uuid end,
       case when confirmed is not null then today - interval '1 day' * since end,
       today - interval '1 day' * confirmed,
       today - interval '1 day' * confirmed + interval '1 day' * case when sensitivity = 'OPEN' then 30 else 14 end,
       closed, declined,
       case when state = 'NEEDS_INFO' then today + interval '2 days' end,
       today - interval '1 day' * since
from (select current_setting('town.today')::timestamptz) as now(today),
(values
    (1, 1, 1, 5, 'OPEN', 9, 4, true, 'OPEN', true, false, 'THIS_MONTH', 12, 30, true, 'Lisbon', '{en,es}',
     'Our intake list has outgrown its spreadsheet',
     'Three of us keep notes on who came to the advice evening, in three copies. Afterwards there is one list that all of us can open, and nobody has to tell their story twice.',
     'A shared spreadsheet, until two people wrote into it at once and a week of notes was gone.',
     'We enter a new visit in under two minutes, and the monthly count takes no evening.',
     'The Tuesday meeting of the group', 'No names of visitors will be shown to whoever helps: there is made-up data to work with.', null, null),
    (2, 1, 1, 5, 'OPEN', 4, 1, true, 'CAREFUL', false, false, 'THIS_WEEK', 6, 5, false, 'Lisbon', '{ar,en}',
     'Interpreters for two appointments next week',
     'Two families understand what is asked of them at the office, and the office understands them.',
     'A telephone interpreting line; the office hung up.', 'Both appointments took place with somebody interpreting.',
     'The organiser on duty', 'The offices are tense places. Nobody goes alone.', null, null),
    (3, 1, 1, 5, 'OPEN', 6, 2, true, 'PROTECTED', false, true, 'NOW', 4, 2, false, 'Lisbon', '{en,es}',
     'Telephones that somebody else may be reading',
     'Four people know whether their telephones are watched, and have one they can trust.',
     '', 'Each of the four has a clean telephone and knows how to keep it so.', 'Two of us, together',
     'Whoever watches these telephones may notice. Speak about the plan only in person.', null, null),
    (4, 1, 1, 5, 'OPEN', 3, 3, false, 'PROTECTED', false, false, 'THIS_WEEK', 0, 14, false, 'Lisbon', '{es}',
     'A room where a family can stay quiet for two weeks',
     'A family sleeps without fear until their papers are through.', 'Two hostels.', 'They moved on to their own flat.',
     'Two of us, together', 'The address must stay with very few people.', null, null),
    (5, 1, 2, 6, 'SUBMITTED', 1, null, false, 'OPEN', true, false, 'THIS_MONTH', 8, 40, false, 'Porto', '{en}',
     'Water probes that agree with each other',
     'Our four probes show the same number in the same glass, so that people believe what we publish about the river.',
     'The manual.', 'Four probes, one glass, one number.', 'The survey team', 'Wet feet.', null, null),
    (6, 1, 2, 6, 'NEEDS_INFO', 5, null, true, 'OPEN', false, false, 'WHENEVER', 20, null, true, null, '{en,es}',
     'A map of where the river smells',
     'People can see where others noticed a smell, by week.', '', '', 'The survey team', '', null, null),
    (7, 1, 1, 5, 'DRAFT', 2, null, false, 'OPEN', false, false, 'WHENEVER', null, null, false, null, '{}',
     'Leaflets in plain words', '', '', '', '', '', null, null),
    (8, 1, 2, 6, 'OPEN', 70, 40, false, 'OPEN', true, false, 'WHENEVER', 30, null, true, null, '{en}',
     'Old field notes typed into a table',
     'Ten years of notebooks become data that somebody can count with.', '', 'Every notebook is in the table.', 'The survey team', '', null, null),
    (9, 1, 2, 6, 'CLOSED', 12, 40, true, 'OPEN', true, false, 'THIS_MONTH', 5, null, false, 'Porto', '{en}',
     'A boat trailer for one Saturday',
     'We reach the two upper measuring points.', '', 'Both points measured.', 'The survey team', '', 'FULFILLED', null),
    (10, 1, 2, 6, 'DECLINED', 3, null, false, 'OPEN', false, false, 'NOW', 2, null, true, null, '{en}',
     'Somebody to write our grant report tonight',
     'The report is in by midnight.', '', '', 'The survey team', '', null, 'TOO_LITTLE_KNOWN'),
    (11, 1, 2, 6, 'ON_HOLD', 8, 8, true, 'OPEN', true, false, 'WHENEVER', 10, null, false, 'Porto', '{en,es}',
     'Two people who paint signs for the river path',
     'Walkers know which water not to touch.', '', 'Eight signs stand.', 'The survey team', '', null, null),
    (12, 2, 3, 7, 'OPEN', 5, 5, false, 'OPEN', true, false, 'THIS_MONTH', 3, 60, false, 'Porto', '{en,es}',
     'Hands for a Saturday of tree planting',
     'Forty young oaks stand on the slope before the rain ends.', '', 'Forty oaks stand.', 'The garden circle', 'Bring boots.', null, null)
) as t(n, hub, of_group, by, state, since, confirmed, kept, sensitivity, on_web, vetted, urgency, hours, due, remote, place, languages,
       title, difference, tried, done_when, decider, risks, closed, declined);

insert into need_line (id, need_id, position, kind, skill, level, resource, thing, quantity)
select ('00000000-0000-4000-8400-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-4000-8300-' || lpad(need::text, 12, '0'))::uuid,
       position, case when skill is null then 'RESOURCE' else 'SKILL' end, skill, level, resource, thing, quantity
from (values
    (1, 1, 0, 'postgresql', 'WORKING', null, null, 1),
    (2, 1, 1, 'data-cleaning', 'LEARNING', null, null, 2),
    (3, 2, 0, 'interpreting', 'EXPERT', null, null, 2),
    (4, 2, 1, null, null, 'TRANSPORT', 'a car for two mornings', 1),
    (5, 3, 0, 'digital-security', 'EXPERT', null, null, 1),
    (6, 3, 1, null, null, 'EQUIPMENT', 'telephones, used but sound', 4),
    (7, 4, 0, null, null, 'SPACE', 'a quiet room with a kitchen', 1),
    (8, 5, 0, 'water-quality', 'WORKING', null, null, 1),
    (9, 5, 1, 'sensors', 'LEARNING', null, null, 2),
    (10, 6, 0, 'web-mapping', 'WORKING', null, null, 1),
    (11, 8, 0, 'data-entry', 'LEARNING', null, null, 5),
    (12, 9, 0, null, null, 'TRANSPORT', 'a boat trailer', 1),
    (13, 10, 0, 'grant-writing', 'EXPERT', null, null, 1),
    (14, 11, 0, 'signage', 'LEARNING', null, null, 2),
    (15, 12, 0, 'tree-care', 'LEARNING', null, null, 12)
) as t(n, need, position, skill, level, resource, thing, quantity);

-- What happened to them, as far as it follows from where they stand. The notes are sealed: words.tsv has them.
insert into need_event (id, need_id, act, from_state, to_state, person_id, reason, at)
select gen_random_uuid(), n.id, e.act, e.from_state, e.to_state, case e.who when 'g' then n.created_by when 'c' then '00000000-0000-4000-8000-000000000001'::uuid end,
       case e.act when 'CLOSED' then n.close_reason when 'DECLINED' then n.decline_reason end,
       case when e.stage = 0 then n.created_at when e.stage = 1 then n.created_at + interval '1 day' else n.state_since end
from need n
join (values
    (0, 'STARTED', null, 'DRAFT', 'g', '{DRAFT,SUBMITTED,NEEDS_INFO,DECLINED,OPEN,ON_HOLD,CLOSED}'),
    (1, 'SUBMITTED', 'DRAFT', 'SUBMITTED', 'g', '{SUBMITTED,NEEDS_INFO,DECLINED,OPEN,ON_HOLD,CLOSED}'),
    (2, 'PUBLISHED', 'SUBMITTED', 'OPEN', 'c', '{OPEN,ON_HOLD,CLOSED}'),
    (3, 'ASKED_BACK', 'SUBMITTED', 'NEEDS_INFO', 'c', '{NEEDS_INFO}'),
    (3, 'DECLINED', 'SUBMITTED', 'DECLINED', 'c', '{DECLINED}'),
    (3, 'HELD', 'OPEN', 'ON_HOLD', 'g', '{ON_HOLD}'),
    (3, 'CLOSED', 'OPEN', 'CLOSED', 'g', '{CLOSED}')
) as e(stage, act, from_state, to_state, who, states) on n.state = any (e.states::text[])
order by n.id, e.stage;
