-- What stands on a room's shared screen, and its host's timer. The row counts its changes, so that every node sees one.
create table room_wall (
  session_id uuid primary key references session,
  version bigint not null default 1,
  show text not null default 'nothing' check (show in ('nothing', 'question', 'next', 'poll', 'code')),
  coded boolean not null default false,
  timed boolean not null default false,
  ends_at timestamptz,
  audience boolean not null default false
);
