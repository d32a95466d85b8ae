-- What people react to a message with: each person once for each message and emoji.
create table chat_reaction (
  topic text not null,
  message_id uuid not null,
  person_id uuid not null references person,
  emoji text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (topic, message_id, emoji, person_id)
);

-- What moderation took out of the log, whole, for those who moderate alone and until its time is over.
create table chat_kept (
  topic text not null,
  message_id uuid not null,
  body jsonb not null,
  hidden_by uuid not null references person,
  at timestamptz not null,
  primary key (topic, message_id)
);
create index chat_kept_at on chat_kept (at);

create table chat_setting (
  session_id uuid primary key references session,
  slow_seconds int not null default 0 check (slow_seconds between 0 and 300)
);

-- When each person last spoke in a slow room; written only while it is slow.
create table chat_pace (
  topic text not null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (topic, person_id)
);

-- Who may listen in a room and not speak; without an end until somebody takes it back.
create table silence (
  session_id uuid not null references session,
  person_id uuid not null references person,
  until timestamptz,
  by_id uuid not null references person,
  at timestamptz not null default clock_timestamp(),
  primary key (session_id, person_id)
);

-- A reported message with its words of that moment, for those who moderate alone.
create table chat_case (
  topic text not null,
  message_id uuid not null,
  body jsonb not null,
  state text not null default 'open' check (state in ('open', 'kept', 'hidden')),
  closed_by uuid references person,
  at timestamptz not null,
  primary key (topic, message_id)
);
create index chat_case_open on chat_case (topic, at) where state = 'open';

create table chat_report (
  topic text not null,
  message_id uuid not null,
  person_id uuid not null references person,
  reason text not null check (reason in ('spam', 'unkind', 'private', 'unsafe', 'other')),
  note text not null default '',
  at timestamptz not null,
  primary key (topic, message_id, person_id),
  foreign key (topic, message_id) references chat_case
);

-- Direct messages: whether a person takes them at an event, where that differs from the rule for people like them.
create table direct_choice (
  event_id uuid not null references event,
  person_id uuid not null references person,
  allowed boolean not null,
  primary key (event_id, person_id)
);

create table direct_block (
  person_id uuid not null references person,
  blocked_id uuid not null references person,
  at timestamptz not null default clock_timestamp(),
  primary key (person_id, blocked_id)
);

-- Two people at an event, the smaller id first; how far each has read.
create table direct_talk (
  event_id uuid not null references event,
  low_id uuid not null references person,
  high_id uuid not null references person,
  last_seq bigint not null default 0,
  low_read bigint not null default 0,
  high_read bigint not null default 0,
  primary key (event_id, low_id, high_id),
  check (low_id < high_id)
);
create index direct_talk_of_high on direct_talk (event_id, high_id);

create table direct_message (
  event_id uuid not null,
  low_id uuid not null,
  high_id uuid not null,
  seq bigint not null,
  id uuid not null unique,
  sender_id uuid not null references person,
  text text not null,
  at timestamptz not null,
  primary key (event_id, low_id, high_id, seq),
  foreign key (event_id, low_id, high_id) references direct_talk
);

-- What one side shows to those who moderate: this message and nothing else of the talk.
create table direct_report (
  message_id uuid primary key references direct_message (id),
  event_id uuid not null references event,
  reporter_id uuid not null references person,
  reason text not null,
  note text not null default '',
  at timestamptz not null default clock_timestamp()
);
create index direct_report_of_event on direct_report (event_id, at);
