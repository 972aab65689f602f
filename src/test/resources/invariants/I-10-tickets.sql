-- I-10: a used ticket has exactly one answer.
-- broken by: insert into form_ticket (ticket, owner, used_at) values (repeat('x', 40), 'nobody', now())
select ticket from form_ticket where location is null;
