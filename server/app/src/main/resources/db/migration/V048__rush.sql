-- What a rush of registrations costs the database, row by row. --------------------------------------------------------------

-- One index finds what a person holds, and whether they are registered for an event; two others did the same.
alter table registration drop constraint registration_event_id_person_id_key;
drop index registration_of_person;
alter table registration add constraint registration_once unique (person_id, event_id);

-- What whoever registers for an event is shown: the policies of its organisation, and of the installation where it has none.
create function policies_shown_at(uuid) returns setof uuid language sql stable as $$
  select p.id
  from event e
  join policy p on p.superseded_at is null and p.kind <> 'recording'
    and (p.organisation_id = e.organisation_id
      or p.organisation_id is null and p.texts <> '{}' and not exists (
        select 1 from policy own
        where own.organisation_id = e.organisation_id and own.kind = p.kind
          and own.superseded_at is null and own.texts <> '{}'))
  where e.id = $1
$$;

create or replace function keep_policies_shown() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select new.id, p.id from policies_shown_at(new.event_id) as p (id)
  on conflict do nothing;
  return null;
end
$$;

-- The same for all who come in by one statement: asked once for each event, and not once for each of them.
create function keep_policies_shown_to_all() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select c.id, p.id
  from (select distinct event_id from came where source = 'self') e
  cross join lateral policies_shown_at(e.event_id) as p (id)
  join came c on c.event_id = e.event_id and c.source = 'self'
  on conflict do nothing;
  return null;
end
$$;
drop trigger registration_policies on registration;
create trigger registration_policies after insert on registration
  referencing new table as came
  for each statement execute function keep_policies_shown_to_all();
