-- Two accounts of one person ---------------------------------------------------------------------------------------------
-- The account that joined another stays as a bare id: logs of rooms, ballots and audit lines go on pointing at it.
alter table person add column merged_into uuid references person;
create index person_merged_into on person (merged_into) where merged_into is not null;

-- Both addresses prove that they are read; then whoever asked joins the accounts.
create table account_merge (
  id uuid primary key,
  -- The account that stays.
  person_id uuid not null references person,
  -- The one that joins it; absent where the address has none, which only its mailbox is told.
  other_id uuid references person,
  email text not null check (email = lower(email)),
  mine_hash bytea not null unique,
  other_hash bytea not null unique,
  mine_at timestamptz,
  other_at timestamptz,
  asked_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null default clock_timestamp() + interval '3 days',
  closed_at timestamptz,
  outcome text check (outcome in ('joined', 'stopped', 'replaced')),
  check ((closed_at is null) = (outcome is null))
);
create unique index account_merge_open on account_merge (person_id) where closed_at is null;
create index account_merge_of_person on account_merge (person_id);
create index account_merge_of_other on account_merge (other_id) where other_id is not null;
create index account_merge_joined on account_merge (closed_at) where outcome = 'joined';
