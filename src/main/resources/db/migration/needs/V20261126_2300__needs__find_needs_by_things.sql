-- A search for words finds needs by the things they ask for as well.
create index need_line_by_thing on need_line using gin (to_tsvector('simple', thing)) where thing is not null;
