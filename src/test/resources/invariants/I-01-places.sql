-- I-01: what is agreed for a line, done or not yet, is never more than the line wants.
-- broken by: update match set quantity = 999
-- broken by: update match set state = 'DONE', ended_at = state_since, quantity = 999
select l.id::text || ' wants ' || l.quantity || ' and has ' || sum(m.quantity)
from need_line l join match m on m.line_id = l.id
where m.state in ('AGREED', 'ACTIVE', 'REPORTED_DONE', 'DONE', 'DISPUTED')
group by l.id, l.quantity
having sum(m.quantity) > l.quantity;
