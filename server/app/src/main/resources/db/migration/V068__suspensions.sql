-- Whoever runs the installation takes a person or an organisation out, and lets them in again.
alter table person add column disabled_at timestamptz;
alter table organisation add column suspended_at timestamptz;
create index organisation_suspended on organisation (id) where suspended_at is not null;

-- Public until its organisation was suspended: meanwhile a draft that nobody organises, and public again with it.
alter table event add column shelved boolean not null default false check (not shelved or state = 'draft');

-- Own hosts are silent meanwhile.
create function organisation_suspended() returns trigger
  language plpgsql
  as $$
  begin
    perform pg_notify('plenary_hosts', '');
    return null;
  end
  $$;
create trigger organisation_suspended after update of suspended_at on organisation
  for each row when (new.suspended_at is distinct from old.suspended_at) execute function organisation_suspended();
