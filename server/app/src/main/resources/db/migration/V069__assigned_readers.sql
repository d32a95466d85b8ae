-- Reviewers read everything that was applied with, or only what was given to them.
alter table application_call add column readers text not null default 'all' check (readers in ('all', 'assigned'));

create table application_reader (
  application_id uuid not null references application,
  reviewer_id uuid not null references person,
  at timestamptz not null default now(),
  primary key (application_id, reviewer_id)
);
create index application_reader_of_reviewer on application_reader (reviewer_id);
