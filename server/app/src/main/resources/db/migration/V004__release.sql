-- A release is asked for under an id of the client's, so that asking twice is asking once.
alter table programme_release
  add column id uuid not null unique,
  add column told boolean not null default false;

-- Where it stood before the last release, if that moved it.
alter table session add column moved_from timestamptz;

-- Who is still to be told of a release: everybody after this person. It is written with the release, so a crash forgets
-- nobody.
create table release_notice (
  event_id uuid not null,
  number int not null,
  after uuid not null default '00000000-0000-0000-0000-000000000000',
  done_at timestamptz,
  primary key (event_id, number),
  foreign key (event_id, number) references programme_release
);
create index release_notice_open on release_notice (event_id) where done_at is null;
