-- What a mail is about, so that staff of an event read its outbox. Without foreign keys: the outbox outlives what it tells.
alter table mail_outbox
  add column organisation_id uuid,
  add column event_id uuid,
  -- The name of the letter, its language and what stands in its places: an event's own wording is filled in when it leaves.
  add column letter text,
  add column locale text,
  add column slots jsonb,
  -- The round letter or the newsletter it comes from; such a mail can be unsubscribed from.
  add column circular_id uuid,
  add column unsubscribe text,
  add column held_at timestamptz,
  add column dropped_at timestamptz,
  add column bounced_at timestamptz;
drop index mail_outbox_due;
create index mail_outbox_due on mail_outbox (due_at)
  where sent_at is null and failed_at is null and held_at is null and dropped_at is null;
create index mail_outbox_of_event on mail_outbox (event_id, id desc) where event_id is not null;

create index mail_outbox_unsubscribe on mail_outbox (unsubscribe) where unsubscribe is not null;

-- An event's own wording of a letter in one language.
create table mail_template (
  event_id uuid not null references event,
  letter text not null,
  locale text not null,
  subject text not null,
  body text not null,
  version bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid references person,
  primary key (event_id, letter, locale)
);

-- A letter to many, once released or at a time before or after the event.
create table circular (
  id uuid primary key,
  event_id uuid not null references event,
  audience text[] not null check (cardinality(audience) between 1 and 10),
  moment text not null check (moment in ('release', 'before', 'after')),
  minutes int not null default 0 check (minutes between 0 and 525600),
  texts jsonb not null,
  state text not null default 'held' check (state in ('held', 'released', 'dropped')),
  version bigint not null default 1,
  made_at timestamptz not null default clock_timestamp(),
  made_by uuid references person,
  released_at timestamptz,
  -- For which beginning or end of the event it went out: an event that moves is told of again.
  told_for timestamptz,
  -- Who was written to last, in the order of ids, and for which beginning that counts.
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  after_for timestamptz,
  told int not null default 0,
  done_at timestamptz
);
create index circular_of_event on circular (event_id, id desc);
create index circular_released on circular (id) where state = 'released';

-- One of several nodes does what must be done once. The fence grows with each holder: what an old one writes is refused.
create table lease (
  name text primary key,
  fence bigint not null default 0,
  until timestamptz not null default '-infinity'
) with (fillfactor = 50);

-- Addresses that an organisation writes no letters to many any more.
create table mail_stop (
  organisation_id uuid not null references organisation,
  email text not null check (email = lower(email)),
  cause text not null check (cause in ('bounced', 'unsubscribed', 'staff')),
  detail text not null default '',
  at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, email)
);

-- Newsletters -----------------------------------------------------------------------------------------------------------
create table newsletter_topic (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null,
  about text not null default '',
  position int not null default 0,
  ended_at timestamptz
);
create index newsletter_topic_of_organisation on newsletter_topic (organisation_id, position);

-- Nothing is sent before the address said yes by the mailed link.
create table newsletter_reader (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  email text not null check (email = lower(email)),
  locale text not null,
  topics uuid[] not null default '{}',
  asked uuid[] not null default '{}',
  hash bytea not null unique,
  asked_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  left_at timestamptz,
  unique (organisation_id, email)
);
