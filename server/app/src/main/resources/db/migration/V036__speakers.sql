-- Whether somebody of the programme comes to speak. The speaker may stand in the draft alone, so nothing points at one. ----
create table speaker_invitation (
  speaker_id uuid primary key,
  event_id uuid not null references event,
  email text not null check (email = lower(email)),
  state text not null check (state in ('noted', 'asked', 'seen', 'confirmed', 'declined', 'withdrawn')),
  -- Of the mailed link, while it opens something.
  hash bytea unique,
  expires_at timestamptz,
  -- What the organiser wrote into the letter, and what the speaker answered.
  message text not null default '',
  word text not null default '',
  invited_by uuid not null references person,
  person_id uuid references person,
  -- Letters that were sent, the first of them, and the last.
  letters int not null default 0,
  asked_at timestamptz,
  sent_at timestamptz,
  seen_at timestamptz,
  answered_at timestamptz,
  check ((state = 'confirmed') <= (person_id is not null)),
  check (hash is null or state in ('asked', 'seen'))
);
create index speaker_invitation_of_event on speaker_invitation (event_id);
create index speaker_invitation_of_address on speaker_invitation (email);
create index speaker_invitation_of_inviter on speaker_invitation (invited_by);
create index speaker_invitation_of_person on speaker_invitation (person_id) where person_id is not null;

-- What a speaker shows of themselves besides words. The file is one of stored_file; nothing points at it, so that what is
-- planned and what is public may name different ones.
alter table speaker
  add column portrait uuid,
  add column portrait_alt text not null default '',
  add column links jsonb not null default '[]';
