-- A programme is planned in a draft and becomes public by a release. The tables session, track, room and speaker hold what
-- is released; rooms, stages and recordings point at them, so a session is never deleted: it is cancelled or withdrawn.

alter table theme rename to track;
alter table session rename column theme_id to track_id;
alter index theme_of_event rename to track_of_event;

-- What is given in other languages: {"ro": {"name": "..."}}.
alter table track
  add column texts jsonb not null default '{}',
  add column withdrawn boolean not null default false;

create table room (
  id uuid primary key,
  event_id uuid not null references event,
  name text not null,
  capacity int check (capacity > 0),
  position int not null default 0,
  withdrawn boolean not null default false
);
create index room_of_event on room (event_id, position);

insert into room (id, event_id, name, position)
select gen_random_uuid(), event_id, room, row_number() over (partition by event_id order by room) - 1
from (select distinct event_id, room from session where room is not null) r;

alter table session add column room_id uuid references room;
update session s set room_id = r.id from room r where r.event_id = s.event_id and r.name = s.room;
alter table session drop column room;

alter table session drop constraint session_kind_check;
alter table session
  add constraint session_kind_check check (kind in (
    'keynote', 'talk', 'panel', 'debate', 'workshop', 'webinar', 'lightning', 'social', 'break', 'other')),
  -- The organiser's own word for the kind, such as "Podium".
  add column kind_name text,
  add column subtitle text not null default '',
  add column description text not null default '',
  -- Names the session in files of other systems (schedule.xml: guid). The same file read again finds it by this.
  add column key text,
  -- The day of the programme it belongs to, where that is not the day its start falls on after the change of day.
  add column day date,
  add column do_not_record boolean not null default false,
  add column state text not null default 'planned' check (state in ('planned', 'cancelled', 'withdrawn')),
  -- RFC 5545 SEQUENCE: grows with every release that changes time, place or state.
  add column sequence int not null default 0,
  add column links jsonb not null default '[]',
  add column texts jsonb not null default '{}';
create unique index session_by_key on session (event_id, key) where key is not null;

alter table speaker
  add column key text,
  add column bio text not null default '',
  add column texts jsonb not null default '{}',
  add column withdrawn boolean not null default false;
create unique index speaker_by_key on speaker (event_id, key) where key is not null;

alter table event
  -- What begins before this hour belongs to the day before.
  add column day_change time not null default '04:00' check (day_change < '12:00'),
  -- The number of the last release; 0 is what the event began with.
  add column release int not null default 0;

create table programme_draft (
  event_id uuid primary key references event,
  version bigint not null default 1,
  -- The release that it was begun from.
  base int not null,
  changed_at timestamptz not null default now(),
  changed_by uuid references person
);

-- One track, room, speaker or session of a draft, as JSON of its planned form; kind settings has one row.
create table draft_item (
  event_id uuid not null references programme_draft on delete cascade,
  kind text not null check (kind in ('settings', 'track', 'room', 'speaker', 'session')),
  id uuid not null,
  position int not null default 0,
  body jsonb not null,
  primary key (event_id, kind, id)
);

create table programme_release (
  event_id uuid not null references event,
  number int not null check (number > 0),
  released_at timestamptz not null default now(),
  released_by uuid references person,
  note text not null default '',
  changes jsonb not null,
  primary key (event_id, number)
);

-- My agenda.
create table star (
  person_id uuid not null references person,
  session_id uuid not null references session,
  at timestamptz not null default now(),
  primary key (person_id, session_id)
);
create index star_of_session on star (session_id);

create table agenda_feed (
  person_id uuid primary key references person,
  hash bytea not null unique,
  created_at timestamptz not null default now()
);
