-- Feedback and surveys. The first draft of these tables was never written to.
drop table survey_reply, survey_done, survey_box, survey;

create table survey (
  event_id uuid not null references event,
  purpose text not null check (purpose in ('feedback', 'survey')),
  version bigint not null default 1,
  -- Nobody can tell who said what. Never changed after the first answer.
  anonymous boolean not null default true,
  audience text not null default 'registered' check (audience in ('registered', 'link')),
  opens_at timestamptz not null,
  closes_at timestamptz check (closes_at > opens_at),
  primary key (event_id, purpose)
);

-- Who has answered without a name: nothing here says when, or what. What is asked about is the event or one of its sessions.
create table survey_done (
  event_id uuid not null,
  purpose text not null,
  about uuid not null,
  person_id uuid not null references person,
  primary key (event_id, purpose, about, person_id),
  foreign key (event_id, purpose) references survey
);

-- Answers without a name, one box for each question of each published version, written anew with each of them:
-- {"answers": 3, "values": {"a": 2}, "texts": []}. What is in it has no order of time, and nothing joins it with those who
-- have answered, nor the answers to one question with those to another. The box with the empty question counts who answered.
-- Once page 0 is full, half of it, drawn by lot, goes to a page that is never written again.
create table survey_box (
  version_id uuid not null references form_version,
  about uuid not null,
  question text not null,
  page int not null,
  event_id uuid not null,
  purpose text not null,
  content jsonb not null,
  primary key (version_id, about, question, page),
  foreign key (event_id, purpose) references survey
);
create index survey_box_of on survey_box (event_id, purpose);

-- An answer with a name; what was said stands in form_answer.
create table survey_reply (
  id uuid primary key,
  event_id uuid not null,
  purpose text not null,
  about uuid not null,
  person_id uuid not null references person,
  unique (event_id, purpose, about, person_id),
  foreign key (event_id, purpose) references survey
);
create index survey_reply_by on survey_reply (person_id);
create index survey_done_by on survey_done (person_id);

-- Which question means what is said in the form itself.
alter table application_call drop column country_question, drop column institution_question;
