-- What happens to a match by itself happens by a rule; only two of the rules wait for a day, so "clock" was the wrong word for them.
-- Nothing is deleted: a row of the history is called by its right name.
alter table match_event drop constraint match_event_side_check;
alter table match_event drop constraint match_event_check;
update match_event set side = 'RULE' where side = 'CLOCK';
alter table match_event add constraint match_event_side check (side in ('HELPER', 'GROUP', 'COORDINATOR', 'RULE'));
alter table match_event add constraint match_event_person check ((person_id is null) = (side = 'RULE'));
