-- So that a draft can be held to a size without reading it.
alter table draft_item add column size int generated always as (octet_length(body::text)) stored;
