-- Which policies were shown to whom, for those who come back and those who applied. ---------------------------------------

-- What stood for whoever registers for an event: the policies of its organisation, and of the installation where it has none.
create function policies_standing(event uuid, moment timestamptz) returns setof uuid language sql stable as $$
  select p.id
  from event e
  join policy p on p.kind <> 'recording' and p.published_at <= $2 and (p.superseded_at is null or p.superseded_at > $2)
    and (p.organisation_id = e.organisation_id
      or p.organisation_id is null and p.texts <> '{}' and not exists (
        select 1 from policy own
        where own.organisation_id = e.organisation_id and own.kind = p.kind and own.texts <> '{}'
          and own.published_at <= $2 and (own.superseded_at is null or own.superseded_at > $2)))
  where e.id = $1
$$;

-- Applicants saw what stood when they applied, not what stands when organisers give them a seat or a rank.
create function shown_at(event uuid, person uuid, state text, priority int, now timestamptz)
  returns timestamptz language sql stable as $$
  select coalesce(
    case when $3 = 'offered' or $3 = 'waiting' and $4 < 0 then (
      select a.submitted_at from application a where a.event_id = $1 and a.person_id = $2) end,
    $5)
$$;

create or replace function keep_policies_shown() returns trigger language plpgsql as $$
declare
  moment timestamptz := shown_at(new.event_id, new.person_id, new.state, new.priority, clock_timestamp());
begin
  insert into policy_shown (registration_id, policy_id, at)
  select new.id, p.id, moment from policies_standing(new.event_id, moment) as p (id)
  on conflict do nothing;
  return null;
end
$$;

-- For all who come in by one statement: asked once for each event and moment, and not once for each of them.
create or replace function keep_policies_shown_to_all() returns trigger language plpgsql as $$
declare
  now_shown timestamptz := clock_timestamp();
begin
  insert into policy_shown (registration_id, policy_id, at)
  with arrived as (
    select c.id, c.event_id,
      shown_at(c.event_id, c.person_id, c.state, c.priority, now_shown) as moment
    from came c
    where c.source = 'self')
  select a.id, p.id, a.moment
  from (select distinct event_id, moment from arrived) e
  cross join lateral policies_standing(e.event_id, e.moment) as p (id)
  join arrived a on a.event_id = e.event_id and a.moment = e.moment
  on conflict do nothing;
  return null;
end
$$;
drop trigger registration_policies on registration;
create trigger registration_policies after insert on registration
  referencing new table as came
  for each statement execute function keep_policies_shown_to_all();
drop function if exists policies_shown_at(uuid);

-- Whoever comes back after giving the seat up was shown what stands now.
create trigger registration_back after update of state on registration
  for each row when (
    old.state in ('cancelled', 'lapsed', 'declined') and new.state not in ('cancelled', 'lapsed', 'declined')
    and new.source = 'self')
  execute function keep_policies_shown();
