-- A seat that is held for somebody is held as long once its event is public again, whoever took it back: nobody could take it meanwhile.
alter table event add column drafted_at timestamptz;
update event e
set drafted_at = coalesce((select o.suspended_at from organisation o where o.id = e.organisation_id and e.shelved), clock_timestamp())
where state = 'draft';

create function event_offers_stand() returns trigger
  language plpgsql
  as $$
  begin
    if new.state = 'draft' then
      new.drafted_at := clock_timestamp();
      return new;
    end if;
    update registration r
    set offer_until = least(r.offer_until + (clock_timestamp() - greatest(old.drafted_at, r.at)), new.ends_at)
    where r.event_id = new.id and r.state = 'offered';
    new.drafted_at := null;
    return new;
  end
  $$;
create trigger event_offers_stand before update of state on event
  for each row when (new.state is distinct from old.state) execute function event_offers_stand();
