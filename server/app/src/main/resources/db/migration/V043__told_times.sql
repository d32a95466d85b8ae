-- What calendars and people were told, exactly.

-- Grows with every change of an event's time, place or title, so that calendars take the newer file (RFC 5545, 3.8.7.4).
alter table event add column moves int not null default 0;

create function event_moved() returns trigger
  language plpgsql
  as $$
  begin
    if (new.title, new.starts_at, new.ends_at, new.zone, new.attendance, new.venue_name, new.venue_address)
      is distinct from
      (old.title, old.starts_at, old.ends_at, old.zone, old.attendance, old.venue_name, old.venue_address) then
      new.moves := old.moves + 1;
    end if;
    return new;
  end
  $$;
create trigger event_moved before update on event
  for each row execute function event_moved();

-- Whoever others registered was shown nothing at that moment: for them it is kept when they agree.
create or replace function keep_policies_shown() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select new.id, p.id
  from event e
  join policy p on p.organisation_id = e.organisation_id and p.superseded_at is null
  where e.id = new.event_id
  on conflict do nothing;
  return null;
end
$$;
drop trigger registration_policies on registration;
create trigger registration_policies after insert on registration
  for each row when (new.source = 'self') execute function keep_policies_shown();
create trigger registration_agreed after update of agreed_at on registration
  for each row when (old.agreed_at is null and new.agreed_at is not null) execute function keep_policies_shown();
delete from policy_shown s
using registration r
where r.id = s.registration_id and r.source <> 'self' and r.agreed_at is null;
