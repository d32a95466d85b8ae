-- A seat that is held for somebody stands still, too, while every session of its event is cancelled: nobody takes what does not take
-- place, and it is held as long once it does. Since when that is so:
alter table event add column called_off_at timestamptz;

create function event_is_called_off(event uuid) returns boolean
  language sql stable
  as $$
    select coalesce((
      select bool_and(s.state = 'cancelled') from session s where s.event_id = $1 and s.state <> 'withdrawn'), false)
  $$;

update event e set called_off_at = clock_timestamp() where event_is_called_off(e.id);

create function offers_go_on(event uuid, since timestamptz, ends timestamptz) returns void
  language sql
  as $$
    update registration r
    set offer_until = least(r.offer_until + (clock_timestamp() - greatest(since, r.at)), ends)
    where r.event_id = $1 and r.state = 'offered'
  $$;

-- An event may be a draft and called off at once: its offers go on when it is neither, and no hour is added twice.
create or replace function event_offers_stand() returns trigger
  language plpgsql
  as $$
  begin
    if new.state = 'draft' then
      new.drafted_at := clock_timestamp();
      return new;
    end if;
    if new.called_off_at is null then
      perform offers_go_on(new.id, old.drafted_at, new.ends_at);
    else
      new.called_off_at := least(new.called_off_at, old.drafted_at);
    end if;
    new.drafted_at := null;
    return new;
  end
  $$;

create function event_called_off(event uuid) returns void
  language plpgsql
  as $$
  declare
    one record;
  begin
    select e.state, e.called_off_at, e.drafted_at, e.ends_at into one from event e where e.id = $1 for no key update;
    if event_is_called_off($1) then
      if one.called_off_at is null then
        update event e set called_off_at = clock_timestamp() where e.id = $1;
      end if;
    elsif one.called_off_at is not null then
      if one.state <> 'draft' then
        perform offers_go_on($1, one.called_off_at, one.ends_at);
      end if;
      -- Of one that was never public nothing is known since when it is a draft, and that stays so.
      update event e
      set called_off_at = null,
        drafted_at = case when one.drafted_at is not null then least(one.drafted_at, one.called_off_at) end
      where e.id = $1;
    end if;
  end
  $$;

create function added_session_calls_on() returns trigger
  language plpgsql
  as $$
  begin
    perform event_called_off(t.event_id)
    from (
      select distinct n.event_id
      from added n
      join event e on e.id = n.event_id
      where n.state = 'cancelled' or e.called_off_at is not null) t;
    return null;
  end
  $$;
create trigger session_added_calls_on after insert on session
  referencing new table as added
  for each statement execute function added_session_calls_on();

create function session_calls_off_or_on() returns trigger
  language plpgsql
  as $$
  begin
    perform event_called_off(t.event_id)
    from (
      select distinct n.event_id
      from changed n
      join was o on o.id = n.id
      where n.state is distinct from o.state) t;
    return null;
  end
  $$;
create trigger session_calls_off_or_on after update on session
  referencing old table as was new table as changed
  for each statement execute function session_calls_off_or_on();
