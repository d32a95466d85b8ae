-- Reactions: few rows for reports, never one for each press.
create table reaction_minute (
  session_id uuid not null references session,
  minute timestamptz not null,
  emoji text not null,
  count bigint not null check (count >= 0),
  primary key (session_id, minute, emoji)
);

-- Who is in which room, on which node; a row stands before its person receives anything. Lost in a crash with the sockets.
create unlogged table live_node (
  name text primary key,
  beat timestamptz not null
);

create unlogged table presence (
  session_id uuid not null,
  person_id uuid not null,
  node text not null,
  since timestamptz not null default clock_timestamp(),
  primary key (session_id, person_id, node)
);
create index presence_of_node on presence (node);

-- Hands: who wants to speak. The row of the room counts changes, so that every node sees that there was one.
create table crowd_room (
  session_id uuid primary key references session,
  version bigint not null default 0,
  quiet_first boolean not null default false,
  hands_listed boolean not null default false
);

create table hand (
  id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  name text not null,
  role text,
  about text,
  state text not null default 'raised'
    check (state in ('raised', 'called', 'stage', 'done', 'lowered', 'declined', 'gone')),
  raised_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  away_since timestamptz
);
create unique index hand_up on hand (session_id, person_id) where state in ('raised', 'called', 'stage');
create index hand_heard on hand (person_id, session_id) where state in ('stage', 'done');

-- Announcements: to a session, an event or everybody.
create table announcement (
  id uuid primary key,
  scope text not null check (scope in ('session', 'event', 'everybody')),
  event_id uuid references event,
  session_id uuid references session,
  text text not null,
  link text,
  author_id uuid not null references person,
  author_name text not null,
  at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  check (scope <> 'session' or session_id is not null),
  check (scope <> 'event' or event_id is not null)
);
create index announcement_changed on announcement (changed_at);
create index announcement_of_session on announcement (session_id, at);
create index announcement_of_event on announcement (event_id, at);
