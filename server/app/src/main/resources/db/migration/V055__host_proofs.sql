-- The proof of a host name is looked for again every day.
alter table own_host
  add column checked_at timestamptz,
  -- Since when it was not found, at each look; null while it stands.
  add column missing_since timestamptz,
  -- When the owners were told of that.
  add column told_at timestamptz;
