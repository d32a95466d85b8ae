-- Where people sit in a meeting's own server, as their pages tell, so that whoever may not be there any more is taken out.
create table meeting_place (
  session_id uuid not null references session,
  occupant text not null check (occupant ~ '^[0-9a-f]{8}$'),
  person_id uuid not null references person,
  sign_in_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  look_at timestamptz not null default clock_timestamp(),
  tries int not null default 0,
  primary key (session_id, occupant)
);
create index meeting_place_person on meeting_place (person_id, session_id);

-- When the meeting's server is next to be told that the session is over; null while there is nothing to tell.
alter table stage add meeting_look_at timestamptz;
create index stage_meeting_over on stage (meeting_look_at) where meeting_look_at is not null;
