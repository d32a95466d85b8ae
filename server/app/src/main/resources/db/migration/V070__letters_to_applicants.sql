-- Letters to those who apply, before the deadline of applications, and before each session.
alter table circular drop constraint circular_moment_check;
alter table circular add constraint circular_moment_check
  check (moment in ('release', 'before', 'after', 'deadline', 'session'));
alter table circular drop constraint circular_audience_check;
alter table circular add constraint circular_audience_check check (cardinality(audience) between 1 and 12);

-- How far a reminder of each session is: once for a session, wherever it moves.
create table circular_session (
  circular_id uuid not null references circular,
  session_id uuid not null references session on delete cascade,
  -- Who was written to last, in the order of ids.
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  done_at timestamptz,
  primary key (circular_id, session_id)
);
create index circular_session_of_session on circular_session (session_id);
