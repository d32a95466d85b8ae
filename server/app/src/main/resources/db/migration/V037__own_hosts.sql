-- The name of its own at which an organisation's pages are shown. A claim that is not proven keeps nobody from the name.
create table own_host (
  organisation_id uuid primary key references organisation,
  name text not null check (name = lower(name) and length(name) between 3 and 253),
  -- What has to stand in the name's DNS; shown to owners, and worth nothing to anybody else.
  token text not null,
  claimed_at timestamptz not null default clock_timestamp(),
  proven_at timestamptz
);
create unique index own_host_name on own_host (name) where proven_at is not null;

-- Who is on the way from an organisation's host to the main address and back. Minutes only, so it may be lost in a crash.
create unlogged table hand_over (
  hash bytea primary key,
  host text not null,
  -- The browser's own random name at that host: nobody else can take the way back.
  browser_hash bytea not null,
  next text,
  code_hash bytea unique,
  sign_in_id uuid,
  expires_at timestamptz not null
);
create index hand_over_expiry on hand_over (expires_at);

-- A sign-in at an organisation's host reaches no further than a personal link, and ends with the one it comes from.
alter table sign_in
  add column host text,
  add column handed_from uuid,
  add constraint sign_in_host check (host is null or (reach = 'registration' and handed_from is not null));
create index sign_in_handed_from on sign_in (handed_from) where handed_from is not null;
create index sign_in_of_host on sign_in (host) where host is not null and ended_at is null;
