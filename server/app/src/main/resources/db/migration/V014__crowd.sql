-- Reactions: few rows for reports, never one for each press.
create table reaction_minute (
  session_id uuid not null references session,
  minute timestamptz not null,
  emoji text not null,
  count bigint not null check (count >= 0),
  primary key (session_id, minute, emoji)
);
