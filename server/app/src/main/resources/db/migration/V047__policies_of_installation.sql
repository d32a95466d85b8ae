-- What the installation itself says, where an organisation says nothing: a policy without an organisation. -----------------
alter table policy alter column organisation_id drop not null;
create unique index policy_of_installation on policy (kind) where organisation_id is null and superseded_at is null;
create unique index policy_of_installation_number on policy (kind, number) where organisation_id is null;

-- Speakers are asked for the wording about recording, whoever registers is not.
create or replace function keep_policies_shown() returns trigger language plpgsql as $$
begin
  insert into policy_shown (registration_id, policy_id)
  select new.id, p.id
  from event e
  join policy p on p.superseded_at is null and p.kind <> 'recording'
    and (p.organisation_id = e.organisation_id
      or p.organisation_id is null and p.texts <> '{}' and not exists (
        select 1 from policy own
        where own.organisation_id = e.organisation_id and own.kind = p.kind
          and own.superseded_at is null and own.texts <> '{}'))
  where e.id = new.event_id
  on conflict do nothing;
  return null;
end
$$;
