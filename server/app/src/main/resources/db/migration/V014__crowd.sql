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
