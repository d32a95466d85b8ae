-- Requests that may come again: a sender names one by an Idempotency-Key, and for a day the same name brings the same answer.
create table retry_answer (
  -- Whose keys these are: a person's sign-ins, their personal link, a key of a machine, or nobody's in particular.
  scope text not null,
  key_hash bytea not null,
  person_id uuid references person (id),
  operation text not null,
  -- Of the key, the operation, its address and its body.
  fingerprint bytea not null,
  -- Which of those who ask does the work, and until when the others wait for it.
  lease uuid not null,
  leased_until timestamptz not null,
  -- From here on null until there is an answer.
  answered_at timestamptz,
  status int,
  type text,
  location text,
  answer text,
  at timestamptz not null default clock_timestamp(),
  primary key (scope, key_hash)
);
create index retry_answer_at on retry_answer (at);
create index retry_answer_person on retry_answer (person_id);
