-- More time for one person, by address: they may not have been here before. --------------------------------------------
create table deadline_extension (
  id uuid primary key,
  event_id uuid not null references event,
  email text not null check (email = lower(email)),
  until timestamptz not null,
  made_at timestamptz not null default now(),
  made_by uuid references person,
  ended_at timestamptz
);
create unique index deadline_extension_in_force on deadline_extension (event_id, email) where ended_at is null;

-- Who was brought in by a list or by somebody else: seated, and asked to agree when they come for the first time. ---------
alter table registration
  add source text not null default 'self' check (source in ('self', 'list', 'group')),
  add brought_by uuid references person,
  add agreed_at timestamptz;
create index registration_brought on registration (brought_by) where brought_by is not null;

-- The organisers' list, narrowed and sorted. -----------------------------------------------------------------------------
create index registration_listed on registration (event_id, state, id);

-- Feedback and surveys: the questions are forms of the event. -------------------------------------------------------------
alter table form drop constraint form_purpose_check;
alter table form add constraint form_purpose_check
  check (purpose in ('registration', 'application', 'feedback', 'survey'));

create table survey (
  event_id uuid not null references event,
  purpose text not null check (purpose in ('feedback', 'survey')),
  version bigint not null default 1,
  -- Nobody can tell who said what. Set before the first answer and never changed after it.
  anonymous boolean not null default true,
  closes_at timestamptz,
  primary key (event_id, purpose)
);

-- Who has answered: nothing here says when, or what.
create table survey_done (
  event_id uuid not null,
  purpose text not null,
  person_id uuid not null references person,
  primary key (event_id, purpose, person_id),
  foreign key (event_id, purpose) references survey
);

-- Anonymous answers, a box for each question, which is written anew with each of them: {"answers": 3, "values": {"a": 2},
-- "texts": []}. What is in it has no order of time, and nothing joins it with those who have answered.
create table survey_box (
  event_id uuid not null,
  purpose text not null,
  question text not null,
  content jsonb not null,
  primary key (event_id, purpose, question),
  foreign key (event_id, purpose) references survey
);

-- A reply with a name; the answers stand in form_answer.
create table survey_reply (
  id uuid primary key,
  event_id uuid not null,
  purpose text not null,
  person_id uuid not null references person,
  foreign key (event_id, purpose) references survey
);
create index survey_reply_of on survey_reply (event_id, purpose);
create index survey_reply_by on survey_reply (person_id);
