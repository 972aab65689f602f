-- Whether this session's login took a second factor: powers over others sleep in one that did not (docs/adr/0016). What
-- does not say, such as a session from before, or one that the version before begins, counts as without.
alter table login_session add column second_factor boolean not null default false;
