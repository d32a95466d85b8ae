-- People, organisations, sign-ins -------------------------------------------------------------------------------------
create table organisation (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  hue int not null default 262 check (hue between 0 and 359),
  created_at timestamptz not null default now()
);

create table person (
  id uuid primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  locale text not null default 'en',
  zone text not null default 'UTC',
  demo boolean not null default false,
  verified_at timestamptz,
  created_at timestamptz not null default now()
);

create table membership (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  role text not null check (role in ('owner', 'organiser', 'moderator', 'reviewer')),
  primary key (person_id, organisation_id, role)
);

create table signing_key (
  id text primary key,
  purpose text not null,
  secret bytea not null check (length(secret) >= 32),
  created_at timestamptz not null default now(),
  retired_at timestamptz
);

create table sign_in (
  id uuid primary key,
  person_id uuid not null references person,
  reach text not null check (reach in ('full', 'registration')),
  device text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sign_in_of_person on sign_in (person_id) where ended_at is null;
create index sign_in_ended on sign_in (ended_at) where ended_at is not null;

-- One row for each refresh token ever given; a second use of a used one ends the whole sign-in.
create table refresh_token (
  hash bytea primary key,
  sign_in_id uuid not null references sign_in,
  issued_at timestamptz not null default now(),
  used_at timestamptz,
  successor bytea
);
create index refresh_token_of_sign_in on refresh_token (sign_in_id);

create table sign_in_link (
  hash bytea primary key,
  purpose text not null check (purpose in ('sign-in', 'owner')),
  email text,
  next text,
  browser_hash bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_of_email on sign_in_link (email) where used_at is null;

-- Nothing signed before this moment counts. The effective cut-off is the latest of all that apply.
create table cutoff (
  kind text not null check (kind in ('sign-in', 'person', 'organisation', 'key', 'all')),
  key text not null,
  at timestamptz not null default now(),
  primary key (kind, key)
);
create index cutoff_at on cutoff (at);

-- Catalogue and programme ---------------------------------------------------------------------------------------------
create table event (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  slug text not null unique,
  kind text not null check (kind in ('conference', 'series', 'webinar', 'workshop')),
  title text not null,
  summary text not null default '',
  description text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  zone text not null,
  attendance text not null check (attendance in ('online', 'in-person', 'hybrid')),
  languages text[] not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'published')),
  admission text not null default 'open' check (admission in ('open', 'application')),
  closes_at timestamptz,
  free boolean not null default true,
  cost_text text,
  contact text,
  venue_name text,
  venue_address text,
  venue_map text,
  created_at timestamptz not null default now()
);
create index event_by_time on event (starts_at, id) where state = 'published';

-- Apart from the event, since every registration updates it.
create table seats (
  event_id uuid primary key references event,
  cap int check (cap >= 0),
  taken int not null default 0 check (taken >= 0)
) with (fillfactor = 50);

create table theme (
  id uuid primary key,
  event_id uuid not null references event,
  name text not null,
  colour int not null check (colour between 1 and 8),
  position int not null
);
create index theme_of_event on theme (event_id, position);

create table speaker (
  id uuid primary key,
  event_id uuid not null references event,
  person_id uuid references person,
  name text not null,
  affiliation text,
  country text,
  position int not null default 0
);
create index speaker_of_event on speaker (event_id, position);
create index speaker_of_person on speaker (person_id) where person_id is not null;

create table partner (
  event_id uuid not null references event,
  position int not null,
  name text not null,
  tier text not null,
  primary key (event_id, position)
);

create table session (
  id uuid primary key,
  event_id uuid not null references event,
  theme_id uuid references theme,
  title text not null,
  abstract text not null default '',
  kind text not null check (kind in ('keynote', 'talk', 'panel', 'debate', 'workshop', 'webinar')),
  room text,
  language text,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  stage text not null check (stage in ('meeting', 'broadcast', 'in-person')),
  recorded boolean not null default false
);
create index session_of_event on session (event_id, starts_at, id);

create table session_speaker (
  session_id uuid not null references session,
  speaker_id uuid not null references speaker,
  position int not null default 0,
  primary key (session_id, speaker_id)
);

-- Registration --------------------------------------------------------------------------------------------------------
create table registration (
  id uuid primary key,
  event_id uuid not null references event,
  person_id uuid not null references person,
  state text not null check (state in ('confirmed', 'cancelled')),
  notice text not null,
  at timestamptz not null default now(),
  cancelled_at timestamptz,
  unique (event_id, person_id)
);
create index registration_of_person on registration (person_id);

create table personal_link (
  hash bytea primary key,
  registration_id uuid not null references registration,
  browser_hash bytea,
  created_at timestamptz not null default now()
);
create index personal_link_of_registration on personal_link (registration_id);

create table personal_link_code (
  link_hash bytea not null references personal_link,
  browser_hash bytea not null,
  code_hash bytea not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used_at timestamptz,
  primary key (link_hash, browser_hash)
);

-- Mail ----------------------------------------------------------------------------------------------------------------
create table mail_outbox (
  id uuid primary key,
  intent text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  calendar text,
  created_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_answer text
);
create index mail_outbox_due on mail_outbox (due_at) where sent_at is null and failed_at is null;

-- The live room -------------------------------------------------------------------------------------------------------
create table session_host (
  session_id uuid not null references session,
  person_id uuid not null references person,
  position int not null,
  primary key (session_id, person_id)
);

create table stage (
  session_id uuid primary key references session,
  state text not null default 'scheduled' check (state in ('scheduled', 'live', 'ended')),
  live_since timestamptz,
  ended_at timestamptz,
  source boolean not null default false,
  host_id uuid references person,
  meeting_room text unique,
  asset text,
  first_segment int
);

create table stage_key (
  hash bytea primary key,
  session_id uuid not null references session,
  issued_at timestamptz not null default now(),
  replaced_at timestamptz
);
create unique index stage_key_current on stage_key (session_id) where replaced_at is null;

create table consent (
  id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  version text not null,
  wording text not null,
  locale text not null,
  name boolean not null,
  voice boolean not null,
  picture boolean not null,
  at timestamptz not null default now()
);
create index consent_of_person on consent (person_id, session_id, at);

create table removal (
  session_id uuid not null references session,
  person_id uuid not null references person,
  by_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (session_id, person_id)
);

-- Lost in a crash, and that is right: its life is 30 seconds.
create unlogged table socket_ticket (
  hash bytea primary key,
  person_id uuid not null,
  sign_in_id uuid not null,
  expires_at timestamptz not null
);

-- The counter row of a log. A sequence would let readers step over late commits, see docs/decisions.
create table log_topic (
  topic text primary key,
  session_id uuid not null references session,
  epoch bigint not null default 1,
  last_seq bigint not null default 0
) with (fillfactor = 50);
create index log_topic_of_session on log_topic (session_id);

create table log_entry (
  topic text not null references log_topic,
  seq bigint not null,
  kind text not null,
  author_id uuid references person,
  author_name text,
  author_role text,
  client_id text,
  subject_id uuid,
  body jsonb not null,
  at timestamptz not null,
  primary key (topic, seq)
);
create unique index log_entry_once on log_entry (topic, author_id, client_id) where client_id is not null;
create index log_entry_subject on log_entry (topic, subject_id) where subject_id is not null;

create table question (
  id uuid primary key,
  session_id uuid not null references session,
  author_id uuid not null references person,
  author_name text not null,
  author_role text,
  text text not null,
  state text not null default 'open' check (state in ('open', 'answering', 'answered')),
  second int,
  votes int not null default 0 check (votes >= 0),
  at timestamptz not null
);
create index question_of_session on question (session_id, at);

create table question_vote (
  question_id uuid not null references question,
  person_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (question_id, person_id)
);

-- Recordings ----------------------------------------------------------------------------------------------------------
create table recording (
  id uuid primary key,
  session_id uuid not null unique references session,
  asset text not null unique,
  state text not null check (state in ('making', 'published', 'withdrawn', 'failed')),
  seconds int not null default 0,
  bytes bigint not null default 0,
  failure text,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);

create table watch_position (
  person_id uuid not null references person,
  recording_id uuid not null references recording,
  second double precision not null check (second >= 0),
  at timestamptz not null default now(),
  primary key (person_id, recording_id)
);

-- Operation -----------------------------------------------------------------------------------------------------------
create table installation (
  key text primary key,
  value text not null
);

create table audit_entry (
  id uuid primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  action text not null,
  target text not null,
  request text,
  detail jsonb not null default '{}'
);
create index audit_entry_at on audit_entry (at);
