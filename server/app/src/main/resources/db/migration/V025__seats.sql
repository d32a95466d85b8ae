-- Online and in person. An event with one way of taking part leaves the mode empty. ----------------------------------------
alter table registration
  add mode text not null default '' check (mode in ('', 'online', 'in-person')),
  -- What the code on the ticket says; whoever shows it is let in, so it is not to be guessed.
  add ticket uuid not null default gen_random_uuid();
create unique index registration_by_ticket on registration (ticket);
drop index registration_waiting;
create index registration_waiting on registration (event_id, mode, priority desc, queue) where state = 'waiting';
alter table seats
  add online_cap int check (online_cap >= 0),
  add online_taken int not null default 0 check (online_taken >= 0),
  add in_person_cap int check (in_person_cap >= 0),
  add in_person_taken int not null default 0 check (in_person_taken >= 0);

-- Sessions with seats of their own. -----------------------------------------------------------------------------------
create table session_seats (
  session_id uuid primary key references session on delete cascade,
  cap int not null check (cap >= 0),
  taken int not null default 0 check (taken >= 0)
) with (fillfactor = 50);

create table session_choice (
  registration_id uuid not null references registration on delete cascade,
  session_id uuid not null references session_seats on delete cascade,
  at timestamptz not null default now(),
  primary key (registration_id, session_id)
);
create index session_choice_of_session on session_choice (session_id);

-- Written by triggers, so that no way of losing a seat can forget the sessions that it held. Seats of an event are locked
-- before, so two who leave at once cannot wait for each other.
create function count_session_choice_gone() returns trigger language plpgsql as $$
begin
  update session_seats set taken = taken - 1 where session_id = old.session_id;
  return null;
end
$$;
create trigger session_choice_gone after delete on session_choice
  for each row execute function count_session_choice_gone();

create function give_back_sessions() returns trigger language plpgsql as $$
begin
  delete from session_choice where registration_id = new.id;
  return null;
end
$$;
create trigger registration_left after update on registration
  for each row when (old.state = 'confirmed' and new.state <> 'confirmed')
  execute function give_back_sessions();

-- Who has come. The id is the device's, so that what is sent twice is kept once. ------------------------------------------
create table check_in (
  id uuid primary key,
  registration_id uuid not null unique references registration on delete cascade,
  at timestamptz not null,
  received_at timestamptz not null default now(),
  by_id uuid references person on delete set null
);
