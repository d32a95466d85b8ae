-- Members -------------------------------------------------------------------------------------------------------------
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
  check (role in ('owner', 'organiser', 'moderator', 'reviewer', 'application-reviewer'));
alter table membership add column since timestamptz not null default now();
create index membership_of_organisation on membership (organisation_id, person_id);

-- One open invitation for an address in an organisation; the link's secret is kept as its hash alone.
create table role_invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  email text not null check (email = lower(email)),
  roles text[] not null check (cardinality(roles) between 1 and 5),
  -- Whoever invited an owner gives the ownership away when it is accepted.
  hands_over boolean not null default false,
  hash bytea not null unique,
  invited_by uuid not null references person,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn', 'replaced')),
  check ((closed_at is null) = (outcome is null))
);
create unique index role_invitation_open on role_invitation (organisation_id, email) where closed_at is null;
create index role_invitation_of_address on role_invitation (email) where closed_at is null;
create index role_invitation_of_inviter on role_invitation (invited_by);

-- Audit ---------------------------------------------------------------------------------------------------------------
alter table audit_entry add column organisation_id uuid;
create index audit_entry_of_organisation on audit_entry (organisation_id, id desc) where organisation_id is not null;

-- Second factor -------------------------------------------------------------------------------------------------------
-- When the sign-in gave it; roles of owners and organisers sleep until then.
alter table sign_in add column factor_at timestamptz;
-- Whoever is signed in when this arrives goes on as before.
update sign_in set factor_at = now() where ended_at is null;

create table second_factor (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('totp', 'passkey')),
  name text not null,
  -- totp: sealed by a key of signing_key, and the step of the last code that was taken.
  secret bytea,
  last_step bigint not null default 0,
  -- passkey: what its maker calls it, its public key, and how often it has signed.
  credential_id bytea unique,
  public_key bytea,
  signed bigint not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  -- Null until the first code or signature proved it.
  proved_at timestamptz,
  used_at timestamptz,
  check ((kind = 'totp') = (secret is not null)),
  check ((kind = 'passkey') = (credential_id is not null and public_key is not null))
);
create index second_factor_of_person on second_factor (person_id);

create table recovery_code (
  person_id uuid not null references person,
  hash bytea not null,
  used_at timestamptz,
  primary key (person_id, hash)
);

-- What a browser has to sign with its passkey; consumed by the answer.
create unlogged table passkey_challenge (
  sign_in_id uuid primary key references sign_in on delete cascade,
  request text not null,
  expires_at timestamptz not null
);

-- Keys of machines ----------------------------------------------------------------------------------------------------
create table api_key (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null,
  scopes text[] not null check (cardinality(scopes) between 1 and 10),
  hash bytea not null unique,
  -- The last characters, by which people tell keys apart.
  tail text not null,
  made_by uuid not null references person,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz,
  used_at timestamptz,
  ended_at timestamptz
);
create index api_key_of_organisation on api_key (organisation_id);
create index api_key_of_maker on api_key (made_by);

-- The face of an organisation -------------------------------------------------------------------------------------------
alter table organisation add column colour text check (colour ~ '^#[0-9a-f]{6}$');
alter table organisation add column terms_url text not null default '';
alter table organisation add column imprint_url text not null default '';
alter table organisation add column privacy_url text not null default '';
create table organisation_logo (
  organisation_id uuid primary key references organisation,
  image bytea not null check (length(image) <= 400000),
  tag text not null
);
create table organisation_slug (
  slug text primary key,
  organisation_id uuid not null references organisation,
  left_at timestamptz not null default clock_timestamp()
);
create index organisation_slug_of_organisation on organisation_slug (organisation_id);
