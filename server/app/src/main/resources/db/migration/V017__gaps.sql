-- Near misses are the nearest of what the reader may see: what they may not see takes nobody's place.

-- $2 are the organisations whose drafts the reader may see.
create function events_like(asked text, mine uuid[]) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$
    select id
    from (
      select e.id, word_similarity(public.plain_words(asked), public.plain_words(e.title)) as nearness
      from event e
      where public.plain_words(asked) <% public.plain_words(e.title)
        and (e.state = 'published' or e.organisation_id = any(mine))
      union all
      select e.id, word_similarity(public.plain_words(asked), public.plain_words(x.title))
      from event_text x
      join event e on e.id = x.event_id
      where public.plain_words(asked) <% public.plain_words(x.title)
        and (e.state = 'published' or e.organisation_id = any(mine))) near
    group by id
    order by max(nearness) desc, id
    limit 200
  $$;

create or replace function sessions_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$
    select s.id
    from session s
    join event e on e.id = s.event_id
    where public.plain_words(asked) <% public.plain_words(s.title)
      and e.state = 'published' and s.state <> 'withdrawn'
    order by word_similarity(public.plain_words(asked), public.plain_words(s.title)) desc, s.id
    limit 200
  $$;

create or replace function speakers_like(asked text) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$
    select p.id
    from speaker p
    join event e on e.id = p.event_id
    where public.plain_words(asked) <% public.plain_words(p.name)
      and e.state = 'published' and not p.withdrawn
    order by word_similarity(public.plain_words(asked), public.plain_words(p.name)) desc, p.id
    limit 200
  $$;

-- Sites that may show the organisation's events in a frame; none means every site.
alter table organisation add column frame_sites text[] not null default '{}';

-- An item without what fills pages: enough to see what fits, which each save does. Kept beside the whole, so that nobody
-- takes a thousand abstracts apart for it.
alter table draft_item add column outline text generated always as (
  (case kind
    when 'session' then jsonb_set(
      body || '{"texts": {}, "links": [], "text": {"title": "", "subtitle": "", "abstract": "", "description": ""}}'::jsonb,
      '{text,title}', body #> '{text,title}')
    when 'speaker' then body || '{"bio": "", "bios": {}}'::jsonb
    else body end)::text) stored;
