-- Whether a person is named to the others in the rooms of an event, once the person has said so. Until then the room's
-- own rule goes: in a meeting people see each other, in a broadcast they do not.
create table people_choice (
  event_id uuid not null references event,
  person_id uuid not null references person,
  shown boolean not null,
  at timestamptz not null default clock_timestamp(),
  primary key (event_id, person_id)
);
