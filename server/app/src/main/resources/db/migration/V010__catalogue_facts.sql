-- What the catalogue is narrowed by, beside each event: 'topic:dialogue', 'kind:series', 'language:ro'. A list of thousands is
-- counted from this one column.

create function words_in_names(jsonb) returns text
  language sql immutable parallel safe strict
  return (select string_agg(value, ' ') from jsonb_each_text($1));

alter table vocabulary_term add column words tsvector
  generated always as (words_found(words_in_names(names), '', '')) stored;

alter table event add column facts text[] not null default '{}';

create function event_facts() returns trigger
  language plpgsql
  as $$
  begin
    new.facts := array['kind:' || new.kind, 'attendance:' || new.attendance,
        'cost:' || case when new.free then 'free' else 'paid' end]
      || array(select 'organisation:' || slug from organisation where id = new.organisation_id)
      || array(select 'language:' || l from unnest(new.languages) l)
      || array(select facet || ':' || slug from event_term where event_id = new.id order by facet, slug);
    return new;
  end
  $$;
create trigger event_facts before insert or update on event
  for each row execute function event_facts();

-- The row is touched, and the trigger above says what it carries now.
create function event_terms_changed() returns trigger
  language plpgsql
  as $$
  begin
    update event set facts = '{}' where id in (select event_id from changed);
    return null;
  end
  $$;
create trigger event_term_added after insert on event_term
  referencing new table as changed
  for each statement execute function event_terms_changed();
create trigger event_term_removed after delete on event_term
  referencing old table as changed
  for each statement execute function event_terms_changed();

update event set facts = '{}';
create index stage_live on stage (session_id) where state = 'live';
