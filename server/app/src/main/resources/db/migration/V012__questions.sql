-- Questions in depth. Nobody's name is beside what was asked without one; author_id stays for the author's own list and
-- for the host who silences, and no list of questions selects it.
alter table question alter column author_id drop not null;
alter table question alter column author_name drop not null;
alter table question drop constraint question_state_check;
alter table question
  add column unnamed text check (unnamed in ('anonymous', 'room')),
  add column client_id text,
  add column published boolean not null default true,
  add column pinned boolean not null default false,
  add column merged_into uuid references question,
  add column answer text,
  add column answer_id uuid references person,
  add column answer_name text,
  add column answer_role text,
  add column answer_at timestamptz,
  add column reason text,
  add column moved_by text,
  add constraint question_state_check
    check (state in ('waiting', 'open', 'answering', 'answered', 'merged', 'dismissed', 'withdrawn')),
  add constraint question_name_or_why check ((author_name is null) = (unnamed is not null)),
  add constraint question_merged check ((state = 'merged') = (merged_into is not null));
create unique index question_once
  on question (session_id, coalesce(author_id, '00000000-0000-0000-0000-000000000000'), client_id);
create index question_of_author on question (author_id, session_id) where author_id is not null;
create index question_merged_into on question (merged_into) where merged_into is not null;

-- A vote that came with a merged question says so, and goes with it when they are separated.
alter table question_vote add column via uuid references question;

create table question_settings (
  session_id uuid primary key references session,
  asking boolean not null,
  late boolean not null,
  moderated boolean not null,
  anonymous boolean not null
);

create table question_silence (
  session_id uuid not null references session,
  person_id uuid not null references person,
  by_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (session_id, person_id)
);

create table question_code (
  session_id uuid primary key references session,
  code text not null unique,
  checked boolean not null,
  by_id uuid not null references person,
  at timestamptz not null default now()
);
