-- Protected needs are few; the desk of a hub looks for matches of theirs whose helper is no longer vetted.
create index need_protected on need (id) where sensitivity = 'PROTECTED';
