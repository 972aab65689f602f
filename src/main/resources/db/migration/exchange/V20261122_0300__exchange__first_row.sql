-- Some files name their columns nowhere: their first row is a need like the others.
alter table file_import add column first_row text not null default 'HEADINGS' check (first_row in ('HEADINGS', 'ROW'));
