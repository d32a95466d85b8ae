-- Erasure: asked for, confirmed by a mailed link, and done after a time in which it can be taken back. ------------------
create table erasure (
  id uuid primary key,
  person_id uuid not null references person,
  state text not null check (state in ('asked', 'waiting', 'taken-back', 'done')),
  -- Of the mailed link: confirms what was asked, and takes back what staff began.
  hash bytea unique,
  link_until timestamptz not null,
  -- Staff who began it for the person, and why.
  started_by uuid references person,
  organisation_id uuid references organisation,
  reason text not null default '',
  asked_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  -- How many steps are through; each is written with its number in one transaction.
  step int not null default 0,
  done_at timestamptz,
  check ((state in ('waiting', 'done')) = (due_at is not null))
);
create unique index erasure_open on erasure (person_id) where state in ('asked', 'waiting');
create index erasure_due on erasure (due_at) where state = 'waiting';
create index erasure_of_starter on erasure (started_by) where started_by is not null;

-- Terms, imprint and privacy notice of an organisation, each version as it was shown. -----------------------------------
create table policy (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('terms', 'imprint', 'privacy')),
  number int not null check (number > 0),
  -- {"en": "…"}; empty where the organisation has taken it down.
  texts jsonb not null,
  published_at timestamptz not null default clock_timestamp(),
  published_by uuid references person,
  superseded_at timestamptz,
  unique (organisation_id, kind, number)
);
create unique index policy_current on policy (organisation_id, kind) where superseded_at is null;

-- What stood there when somebody registered. Written by a trigger, so that no way of registering can forget it.
create table policy_shown (
  registration_id uuid not null references registration on delete cascade,
  policy_id uuid not null references policy,
  at timestamptz not null default clock_timestamp(),
  primary key (registration_id, policy_id)
);
create function keep_policies_shown() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select new.id, p.id
  from event e
  join policy p on p.organisation_id = e.organisation_id and p.superseded_at is null
  where e.id = new.event_id
  on conflict do nothing;
  return null;
end
$$;
create trigger registration_policies after insert on registration
  for each row execute function keep_policies_shown();

-- How long an organisation keeps what; the rest is kept as long as the installation says. -------------------------------
create table retention (
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('answers', 'rooms', 'mail', 'audit', 'watching')),
  days int not null check (days between 1 and 3650),
  primary key (organisation_id, kind)
);

create trigger policy_changed after insert or update or delete on policy
  for each statement execute function public_changed();
create trigger retention_changed after insert or update or delete on retention
  for each statement execute function public_changed();
