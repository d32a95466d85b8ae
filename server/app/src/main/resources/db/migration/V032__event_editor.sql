-- The event editor: who finds an event, what is said about recording, setting it aside, and saving without losing what
-- others saved.

alter table event
  -- public: in the catalogue; unlisted: for whoever has the address; invited: for those who take part or were invited.
  add column visibility text not null default 'public' check (visibility in ('public', 'unlisted', 'invited')),
  -- Set aside: nobody registers any more, its settings rest. Its page and its recordings stay.
  add column archived_at timestamptz,
  -- What people are told about recording, in the organisers' words.
  add column recording_note text not null default '',
  -- Grows with every change of what the editor shows, whoever makes it.
  add column settings_version bigint not null default 1,
  -- In catalogue, search, feeds and sitemap.
  add column listed boolean generated always as (state = 'published' and visibility = 'public') stored;

alter table partner add column url text;

create function event_settings_changed() returns trigger
  language plpgsql
  as $$
  begin
    if (new.title, new.kind, new.summary, new.description, new.starts_at, new.ends_at, new.zone, new.languages, new.attendance,
        new.free, new.cost_text, new.contact, new.venue_name, new.venue_address, new.venue_map, new.visibility,
        new.recording_note)
      is distinct from
      (old.title, old.kind, old.summary, old.description, old.starts_at, old.ends_at, old.zone, old.languages, old.attendance,
        old.free, old.cost_text, old.contact, old.venue_name, old.venue_address, old.venue_map, old.visibility,
        old.recording_note) then
      new.settings_version := old.settings_version + 1;
    end if;
    -- The same columns stand in the form of seats and times: whoever has that open is told as well.
    if (new.attendance, new.venue_name, new.venue_address, new.venue_map)
      is distinct from (old.attendance, old.venue_name, old.venue_address, old.venue_map) then
      new.admission_version := old.admission_version + 1;
    end if;
    return new;
  end
  $$;
create trigger event_settings before update on event
  for each row execute function event_settings_changed();

-- Whether somebody may know of an event that only those who are invited see.
create function event_invites(event uuid, person uuid) returns boolean
  language sql stable
  as $$
    select exists (
        select 1 from registration r
        where r.event_id = $1 and r.person_id = $2 and r.state <> 'declined')
      or exists (
        select 1 from invitation i join person p on p.email = i.email
        where i.event_id = $1 and p.id = $2 and i.ended_at is null)
      or exists (select 1 from application a where a.event_id = $1 and a.person_id = $2)
      or exists (select 1 from speaker s where s.event_id = $1 and s.person_id = $2 and not s.withdrawn)
      or exists (
        select 1 from session_host h join session s on s.id = h.session_id
        where s.event_id = $1 and h.person_id = $2)
      or exists (
        select 1 from membership m join event e on e.organisation_id = m.organisation_id
        where e.id = $1 and m.person_id = $2)
  $$;

-- Near misses as before, among what is listed.
create or replace function events_like(asked text, mine uuid[]) returns setof uuid
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.45
  as $$
    select id
    from (
      select e.id, word_similarity(public.plain_words(asked), public.plain_words(e.title)) as nearness
      from event e
      where public.plain_words(asked) <% public.plain_words(e.title)
        and (e.listed or e.organisation_id = any(mine))
      union all
      select e.id, word_similarity(public.plain_words(asked), public.plain_words(x.title))
      from event_text x
      join event e on e.id = x.event_id
      where public.plain_words(asked) <% public.plain_words(x.title)
        and (e.listed or e.organisation_id = any(mine))) near
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
      and e.listed and s.state <> 'withdrawn'
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
      and e.listed and not p.withdrawn
    order by word_similarity(public.plain_words(asked), public.plain_words(p.name)) desc, p.id
    limit 200
  $$;

-- A copy of an event gives each of its things an id that follows from the event's and from the one it was made from, so that
-- what points at a thing points at its copy.
create function copied_id(event uuid, original uuid) returns uuid
  language sql immutable parallel safe
  as $$ select md5(event::text || original::text)::uuid $$;

-- A link by which somebody without an account looks at a draft; the secret is kept as its hash alone.
create table event_preview (
  id uuid primary key,
  event_id uuid not null references event,
  hash bytea not null unique,
  made_by uuid not null references person,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index event_preview_of_event on event_preview (event_id, made_at desc);
create index event_preview_of_maker on event_preview (made_by);
