-- By what addresses and links in mails are sealed, so that nobody can make one. Made once, the same on every node.
create table mail_seal (
  one boolean primary key default true check (one),
  key bytea not null
);
insert into mail_seal (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- What came back for a mail that had been accepted. Without foreign keys, as the outbox itself.
create table mail_bounce (
  id uuid primary key,
  mail_id uuid not null,
  organisation_id uuid,
  email text not null check (email = lower(email)),
  -- gone: nobody is there; failed: not this time; complaint: the reader called it unwanted
  kind text not null check (kind in ('gone', 'failed', 'complaint')),
  status text not null,
  detail text not null,
  at timestamptz not null default clock_timestamp(),
  -- The same report twice counts once.
  unique (mail_id, kind)
);
create index mail_bounce_of_address on mail_bounce (email, organisation_id, at);

alter table mail_stop drop constraint mail_stop_cause_check;
alter table mail_stop add constraint mail_stop_cause_check
  check (cause in ('bounced', 'complained', 'unsubscribed', 'staff'));

-- Newsletters -----------------------------------------------------------------------------------------------------------
-- What a topic is called and says, in one language or several; the first is for those whose language is missing.
alter table newsletter_topic drop column name, drop column about, add column texts jsonb not null default '[]';

-- The link to a reader's own page is sealed, not kept.
alter table newsletter_reader drop column hash;
create index newsletter_reader_of_topic on newsletter_reader using gin (topics) where confirmed_at is not null;

-- A letter to the readers of a topic.
create table newsletter_issue (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  topic_id uuid not null references newsletter_topic,
  texts jsonb not null,
  state text not null default 'held' check (state in ('held', 'released', 'dropped')),
  version bigint not null default 1,
  made_at timestamptz not null default clock_timestamp(),
  made_by uuid references person,
  released_at timestamptz,
  -- Who was written to last, in the order of ids.
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  told int not null default 0,
  done_at timestamptz
);
create index newsletter_issue_of_organisation on newsletter_issue (organisation_id, id desc);
create index newsletter_issue_released on newsletter_issue (id) where state = 'released' and done_at is null;
