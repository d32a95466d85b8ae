-- Polls of a session. What was drafted is one value: it is read and written whole.
create table poll (
  id uuid primary key,
  session_id uuid not null references session,
  position int not null,
  plan jsonb not null,
  anonymous boolean not null,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  shown boolean not null default false,
  closes_at timestamptz,
  opened_at timestamptz,
  opened_second int,
  closed_second int
);
create index poll_of_session on poll (session_id);
create index poll_open on poll (id) where state = 'open';

-- An answer with a name. One for each participant: the key is what promises it.
create table poll_ballot (
  poll_id uuid not null references poll on delete cascade,
  person_id uuid not null references person,
  name text not null,
  choices smallint[] not null,
  text text,
  folded text,
  at timestamptz not null default now(),
  primary key (poll_id, person_id)
);

-- Who has answered an anonymous poll: not what, not when.
create table poll_voter (
  poll_id uuid not null references poll on delete cascade,
  person_id uuid not null references person,
  primary key (poll_id, person_id)
);

-- What an anonymous poll was answered: one row of sums, written over by each answer, so that there is no row of a ballot
-- whose place, time or transaction could be laid beside that of a voter (docs/decisions).
create table poll_box (
  poll_id uuid primary key references poll on delete cascade,
  sum jsonb not null
) with (fillfactor = 50);

-- What hosts did to groups of short answers.
create table poll_group (
  poll_id uuid not null references poll on delete cascade,
  folded text not null,
  hidden boolean not null default false,
  into_folded text,
  primary key (poll_id, folded)
);
