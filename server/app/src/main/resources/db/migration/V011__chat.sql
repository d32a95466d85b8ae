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
