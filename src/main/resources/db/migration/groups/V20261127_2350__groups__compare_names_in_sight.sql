-- Two groups that the hub trusts do not show one name. Names that nobody but their own people and coordinators reads take no part, or the
-- refusal would tell that such a group has asked, or was declined.
drop index community_group_name;
create unique index community_group_name on community_group (hub_id, lower(name)) where not name_hidden and state = 'ACCREDITED';
