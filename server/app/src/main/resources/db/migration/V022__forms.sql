-- Forms: what organisers edit, and what was published, which never changes. ------------------------------------------
create table form (
  event_id uuid not null references event,
  purpose text not null check (purpose in ('registration')),
  version bigint not null,
  content jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by uuid references person,
  primary key (event_id, purpose)
);

create table form_version (
  id uuid primary key,
  event_id uuid not null,
  purpose text not null,
  number int not null,
  content jsonb not null,
  published_at timestamptz not null default now(),
  published_by uuid references person,
  superseded_at timestamptz,
  unique (event_id, purpose, number),
  foreign key (event_id, purpose) references form
);
create unique index form_version_shown on form_version (event_id, purpose) where superseded_at is null;

-- The guarded ones stand apart, so that nobody reads them by reading the others.
create table form_answer (
  subject_id uuid primary key,
  version_id uuid not null references form_version,
  answers jsonb not null,
  guarded jsonb not null default '[]',
  changed_at timestamptz not null default now()
);
create index form_answer_of_version on form_answer (version_id);

-- How people come in. --------------------------------------------------------------------------------------------------
alter table event drop constraint event_admission_check;
alter table event add constraint event_admission_check
  check (admission in ('open', 'application', 'approval', 'invitation'));
alter table event
  add opens_at timestamptz,
  -- The form that is shown; absent while nothing is asked. It belongs to the event, so a restore brings it later.
  add registration_form uuid references form_version deferrable initially deferred,
  -- How long an offered seat is held; absent without a waiting list.
  add offer_hours int check (offer_hours between 1 and 336),
  add admission_version bigint not null default 1;

create table invitation (
  id uuid primary key,
  event_id uuid not null references event,
  code text not null check (code = upper(code)),
  -- For one person only.
  email text check (email = lower(email)),
  note text not null default '',
  most int not null check (most between 1 and 100000),
  used int not null default 0 check (used >= 0),
  expires_at timestamptz,
  -- Opens the door after the deadline too.
  late boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid references person,
  ended_at timestamptz,
  unique (event_id, code)
) with (fillfactor = 50);

-- Waiting ---------------------------------------------------------------------------------------------------------------
alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check
  check (state in ('confirmed', 'cancelled', 'pending', 'declined', 'waiting', 'offered', 'lapsed'));
alter table registration
  add invitation_id uuid references invitation,
  -- The place in the order of joining, given by the counter of the seats.
  add queue bigint,
  add priority int not null default 0,
  add offer_until timestamptz,
  add reason text;
create unique index registration_queue on registration (event_id, queue) where queue is not null;
create index registration_waiting on registration (event_id, priority desc, queue) where state = 'waiting';
create index registration_offered on registration (offer_until) where state = 'offered';
create index registration_pending on registration (event_id, id) where state = 'pending';
alter table seats add queue bigint not null default 0;
