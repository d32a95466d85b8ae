-- Applications: drafts, letters of endorsers, what reviewers say, what was decided. --------------------------------------
alter table form drop constraint form_purpose_check;
alter table form add constraint form_purpose_check check (purpose in ('registration', 'application'));

-- Small documents. The bytes are files of the data folder, named by the id.
create table stored_file (
  id uuid primary key,
  -- Whose it is, in the words of the feature that keeps it.
  subject_id uuid not null,
  slot text not null,
  name text not null,
  type text not null,
  size int not null check (size > 0),
  sha256 bytea not null,
  at timestamptz not null default now(),
  -- Set when it no longer counts; the bytes go a little later.
  removed_at timestamptz
);
create index stored_file_of on stored_file (subject_id) where removed_at is null;
create index stored_file_removed on stored_file (removed_at) where removed_at is not null;

-- How an event selects. Criteria: [{"id", "label", "weight"}]; hidden: ids of questions that name people.
create table application_call (
  event_id uuid primary key references event,
  version bigint not null default 1,
  criteria jsonb not null default '[]',
  scale int not null default 5 check (scale between 2 and 10),
  blind boolean not null default false,
  hidden jsonb not null default '[]',
  endorsement text not null default 'none' check (endorsement in ('none', 'optional', 'required')),
  country_question text,
  institution_question text,
  numbers int not null default 0
);

create table application (
  id uuid primary key,
  event_id uuid not null references event,
  person_id uuid not null references person,
  -- What reviewers call it who do not see names; given when it is sent for the first time.
  number int,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'withdrawn', 'accepted', 'waiting', 'declined')),
  version bigint not null default 1,
  name text not null,
  notice text not null,
  -- Answers as they were typed; what was sent stands in form_answer.
  draft jsonb not null default '[]',
  -- The draft says something else than what was sent.
  unsent boolean not null default true,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references person,
  reason text,
  rank int,
  unique (event_id, person_id),
  unique (event_id, number)
);
create index application_of_person on application (person_id);

create table application_endorsement (
  application_id uuid primary key references application,
  email text not null check (email = lower(email)),
  name text not null,
  token_hash bytea not null unique,
  state text not null default 'asked' check (state in ('asked', 'received', 'declined')),
  -- The applicant may read the letter.
  readable boolean not null default false,
  note text not null default '',
  asked_at timestamptz not null default now(),
  answered_at timestamptz
);

create table application_review (
  application_id uuid not null references application,
  reviewer_id uuid not null references person,
  -- {"criterion": points}
  scores jsonb not null default '{}',
  comment text not null default '',
  conflict boolean not null default false,
  changed_at timestamptz not null default now(),
  primary key (application_id, reviewer_id)
);
