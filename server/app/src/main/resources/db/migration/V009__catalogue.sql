-- Searching across the installation.

-- What somebody typed as a query: all of the words, each perhaps unfinished. plain_words leaves nothing in them that has a
-- meaning there; null where no word is left.
create function asked_words(asked text) returns tsquery
  language sql immutable parallel safe strict
  return (
    select to_tsquery('pg_catalog.simple', string_agg('''' || left(word, 100) || ''':*', ' & '))
    from (
      select word
      from regexp_split_to_table(public.plain_words(asked), '\s+') word
      where word <> ''
      limit 8) firsts);

alter table organisation add column words tsvector
  generated always as (words_found(name, '', about)) stored;
create index organisation_words on organisation using gin (words);
create index organisation_like on organisation using gin (plain_words(name) gin_trgm_ops);

create function organisations_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$ select id from organisation where public.plain_words(asked) <% public.plain_words(name) limit 200 $$;

-- The name of a choice is looked up by what the address says.
create index event_term_by_slug on event_term (facet, slug);
