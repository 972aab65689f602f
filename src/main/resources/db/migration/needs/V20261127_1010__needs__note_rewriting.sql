-- A closed need may go back to its writers. From then until it is opened, nobody has looked at what it says, though it was open
-- once: its group does not open it again by itself, and those who read it while it was open do not read it.
alter table need add column rewritten boolean not null default false;
