-- Whenever a need goes, the database looks for needs that call it the same as themselves; without this it reads them all.
create index need_by_original on need (duplicate_of) where duplicate_of is not null;
