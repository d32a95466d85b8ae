-- Rooms ask their whole audience again only after somebody lost a seat. Written by triggers, so that no way of losing one
-- can be forgotten, and only ever added to, so that nobody waits for anybody. Lately is a minute; the rest is swept.
create table seat_loss (
  event_id uuid not null,
  at timestamptz not null default clock_timestamp()
);
create index seat_loss_lately on seat_loss (event_id, at);

create function tell_seat_loss() returns trigger language plpgsql as $$
begin
  insert into seat_loss (event_id) values (old.event_id);
  return null;
end
$$;

create trigger registration_lost after update on registration
  for each row when (old.state = 'confirmed' and (new.state <> 'confirmed' or new.person_id <> old.person_id))
  execute function tell_seat_loss();

create trigger registration_gone after delete on registration
  for each row when (old.state = 'confirmed')
  execute function tell_seat_loss();
