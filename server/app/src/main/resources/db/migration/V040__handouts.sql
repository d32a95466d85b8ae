-- Files of a session: what its speakers and organisers hand out. The bytes are those of the stored_file with the same id. --
create table handout (
  id uuid primary key,
  session_id uuid not null references session,
  title text not null check (title <> ''),
  language text,
  position int not null,
  shown text not null check (shown in ('no', 'after', 'now')),
  -- By somebody who speaks; otherwise it is the organisers'.
  speaking boolean not null,
  added_by uuid not null references person,
  added_at timestamptz not null default clock_timestamp()
);
create index handout_of_session on handout (session_id, position);
create index handout_of_person on handout (added_by);

-- What speakers answer to the organisation's wording on recording and publication; an answer is never changed. ------------
alter table policy drop constraint policy_kind_check;
alter table policy add constraint policy_kind_check check (kind in ('terms', 'imprint', 'privacy', 'recording'));

create table speaker_agreement (
  id uuid primary key,
  speaker_id uuid not null,
  event_id uuid not null references event,
  policy_id uuid not null references policy,
  -- In which of its languages it was read.
  language text not null,
  agreed boolean not null,
  person_id uuid not null references person,
  at timestamptz not null default clock_timestamp(),
  superseded_at timestamptz
);
create unique index speaker_agreement_current on speaker_agreement (speaker_id) where superseded_at is null;
create index speaker_agreement_of_event on speaker_agreement (event_id);
create index speaker_agreement_of_person on speaker_agreement (person_id);

-- When a speaker was last reminded of that question.
alter table speaker_invitation add column agreement_asked_at timestamptz;

-- Speakers are asked for that wording, whoever registers is not.
create or replace function keep_policies_shown() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select new.id, p.id
  from event e
  join policy p on p.organisation_id = e.organisation_id and p.superseded_at is null and p.kind <> 'recording'
  where e.id = new.event_id
  on conflict do nothing;
  return null;
end
$$;
