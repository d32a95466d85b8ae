-- Passkeys -------------------------------------------------------------------------------------------------------------
alter table second_factor
  -- What the passkey was told its owner is called; it says so again, whoever's it is by then.
  add column handle bytea,
  -- Whether it may be copied to other devices of its owner: a passkey that says another thing later is none of ours.
  add column backup_eligible boolean not null default false,
  add column transports text[] not null default '{}';

-- A challenge is good once and for minutes, so it may be lost in a crash.
drop table passkey_challenge;
create unlogged table passkey_challenge (
  hash bytea primary key,
  purpose text not null check (purpose in ('add', 'give', 'sign-in')),
  -- The sign-in, or the browser's own name where nobody is signed in.
  bound_to bytea not null,
  expires_at timestamptz not null
);
create index passkey_challenge_expiry on passkey_challenge (expires_at);

-- Another address for an account ---------------------------------------------------------------------------------------
-- Both addresses prove that they are read; where the old one is lost, an owner stands in for it.
create table address_change (
  id uuid primary key,
  person_id uuid not null references person,
  old_email text not null,
  new_email text not null check (new_email = lower(new_email)),
  old_hash bytea not null unique,
  new_hash bytea not null unique,
  old_at timestamptz,
  new_at timestamptz,
  vouched_by uuid references person,
  asked_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null default clock_timestamp() + interval '3 days',
  closed_at timestamptz,
  outcome text check (outcome in ('changed', 'stopped', 'replaced')),
  check ((closed_at is null) = (outcome is null))
);
create unique index address_change_open on address_change (person_id) where closed_at is null;
create index address_change_of_person on address_change (person_id);
create index address_change_of_voucher on address_change (vouched_by) where vouched_by is not null;
create index address_change_expiry on address_change (expires_at);

-- An organisation's own sign-in (OpenID Connect) -------------------------------------------------------------------------
create table single_sign_on (
  organisation_id uuid primary key references organisation,
  issuer text not null,
  client_id text not null,
  -- Sealed by a key of signing_key.
  secret bytea not null,
  -- The claim that gives roles, and which: [{"value": "staff", "role": "moderator"}].
  claim text not null default '',
  roles jsonb not null default '[]',
  active boolean not null default false,
  changed_at timestamptz not null default clock_timestamp()
);

create table sign_on_identity (
  organisation_id uuid not null references organisation,
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  linked_at timestamptz not null default clock_timestamp(),
  used_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, issuer, subject)
);
create index sign_on_identity_of_person on sign_on_identity (person_id);

-- Who is on the way to their organisation's sign-in and back.
create unlogged table sign_on_request (
  hash bytea primary key,
  organisation_id uuid not null,
  browser_hash bytea not null,
  nonce text not null,
  verifier text not null,
  next text,
  expires_at timestamptz not null
);
create index sign_on_request_expiry on sign_on_request (expires_at);
