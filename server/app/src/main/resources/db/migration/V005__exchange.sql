-- A file that was previewed and may be taken over into the draft: for an hour, one for each organiser of an event.
create table programme_import (
  id uuid primary key,
  event_id uuid not null references event,
  made_by uuid not null references person,
  made_at timestamptz not null default now(),
  -- Of the draft that the preview was made from.
  version bigint not null,
  -- What the organiser chose for times without one.
  zone text,
  -- As it came, compressed.
  file bytea not null,
  -- The version of the draft that it became.
  applied bigint
);
create index programme_import_of_event on programme_import (event_id, made_by);
create index programme_import_by_age on programme_import (made_at);
