-- The public face: vocabularies, content in several languages, search by words, news of changes.

-- Both are trusted: whoever may create objects in the database may create them, no superuser is needed.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

alter table organisation add column about text not null default '';

-- What an organisation sorts its events by, in its own order and words: {"en": "Public libraries", "ro": "..."}.
create table vocabulary_term (
  organisation_id uuid not null references organisation,
  facet text not null check (facet in ('topic', 'audience', 'institution', 'job')),
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  names jsonb not null,
  position int not null default 0,
  primary key (organisation_id, facet, slug)
);

create table event_term (
  event_id uuid not null references event,
  organisation_id uuid not null,
  facet text not null,
  slug text not null,
  primary key (event_id, facet, slug),
  foreign key (organisation_id, facet, slug) references vocabulary_term on delete cascade
);
create index event_term_of_term on event_term (organisation_id, facet, slug);

-- Title and texts in one more language than the event was written in.
create table event_text (
  event_id uuid not null references event,
  language text not null check (language ~ '^[a-z]{2}$'),
  title text not null,
  summary text not null default '',
  description text not null default '',
  primary key (event_id, language)
);

-- Words -----------------------------------------------------------------------------------------------------------------
-- Declared immutable so that columns and indexes can be made of it: the rules of unaccent change with a new PostgreSQL at
-- most, and then a reindex is due anyway. Tags and punctuation fall away, so that both sides of a search agree on words.
create function plain_words(text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(lower(public.unaccent('public.unaccent', regexp_replace($1, '<[^>]*>', ' ', 'g'))),
    '[!-/:-@[-`{-~]+', ' ', 'g');

-- Every string of {"ro": {"title": "..."}}, for the words of other languages.
create function words_in_texts(jsonb) returns text
  language sql immutable parallel safe strict
  return coalesce((select string_agg(value #>> '{}', ' ') from jsonb_path_query($1, '$.*.* ? (@.type() == "string")') value), '');

create function words_found(best text, good text, rest text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('pg_catalog.simple', public.plain_words(left(coalesce(best, ''), 2000))), 'A')
    || setweight(to_tsvector('pg_catalog.simple', public.plain_words(left(coalesce(good, ''), 4000))), 'B')
    || setweight(to_tsvector('pg_catalog.simple', public.plain_words(left(coalesce(rest, ''), 30000))), 'D');

alter table event add column words tsvector
  generated always as (words_found(title, summary, description)) stored;
alter table event_text add column words tsvector
  generated always as (words_found(title, summary, description)) stored;
alter table session add column words tsvector
  generated always as (words_found(title, subtitle || ' ' || abstract, description || ' ' || words_in_texts(texts))) stored;
alter table speaker add column words tsvector
  generated always as (words_found(name, affiliation, bio || ' ' || words_in_texts(texts))) stored;

create index event_words on event using gin (words);
create index event_text_words on event_text using gin (words);
create index session_words on session using gin (words);
create index speaker_words on speaker using gin (words);

-- For typing errors.
create index event_like on event using gin (plain_words(title) gin_trgm_ops);
create index event_text_like on event_text using gin (plain_words(title) gin_trgm_ops);
create index session_like on session using gin (plain_words(title) gin_trgm_ops);
create index speaker_like on speaker using gin (plain_words(name) gin_trgm_ops);

-- Near misses: "libary" finds "library". A swapped or a missing letter of a word of seven leaves about half of its
-- trigrams, and the default of 0.6 would lose it.
create function events_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$
    (select id from event where public.plain_words(asked) <% public.plain_words(title) limit 200)
    union
    (select event_id from event_text where public.plain_words(asked) <% public.plain_words(title) limit 200)
  $$;
create function sessions_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$ select id from session where public.plain_words(asked) <% public.plain_words(title) limit 200 $$;
create function speakers_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$ select id from speaker where public.plain_words(asked) <% public.plain_words(name) limit 200 $$;

-- News ------------------------------------------------------------------------------------------------------------------
-- Servers keep public answers for some seconds and drop them at this word. These tables change when organisers work, so the
-- lock that notifying commits share harms nobody. Seats are not among them: registrations are told of once a second.
create function public_changed() returns trigger
  language plpgsql
  as $$
  begin
    perform pg_notify('plenary_public', '');
    return null;
  end
  $$;

do $$
declare
  changing text;
begin
  foreach changing in array array['organisation', 'event', 'event_text', 'vocabulary_term', 'event_term', 'partner', 'track',
    'room', 'session', 'speaker', 'session_speaker', 'stage', 'recording', 'programme_release']
  loop
    execute format(
      'create trigger %I after insert or update or delete on %I for each statement execute function public_changed()',
      changing || '_changed', changing);
  end loop;
end
$$;
