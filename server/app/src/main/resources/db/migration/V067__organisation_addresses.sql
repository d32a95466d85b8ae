-- What is said of an organisation on its events and at its own host follows its name and its address at once.
create function organisation_renamed() returns trigger
  language plpgsql
  as $$
  begin
    -- The rows are touched, and their own trigger says what they carry now.
    if new.slug <> old.slug then
      update event set facts = '{}' where organisation_id = new.id;
    end if;
    perform pg_notify('plenary_hosts', '');
    return null;
  end
  $$;
create trigger organisation_renamed after update of slug, name on organisation
  for each row when (new.slug <> old.slug or new.name <> old.name) execute function organisation_renamed();
