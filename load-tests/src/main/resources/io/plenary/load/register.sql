\set n :n + 1
\set person :client_id * 4000 + :n % 4000
with seat as (
  update seats set taken = taken + 1
  where event_id = '{event}'::uuid and (cap is null or taken < cap)
    and not exists (
      select 1 from registration
      where event_id = '{event}'::uuid and person_id = {person} and state = 'confirmed')
  returning event_id),
made as (
  insert into registration (id, event_id, person_id, state, notice)
  select uuidv7(), event_id, {person}, 'confirmed', '2026-1' from seat
  on conflict (event_id, person_id) do update
  set state = 'confirmed', at = now(), cancelled_at = null, notice = excluded.notice
  where registration.state = 'cancelled'
  returning id, state, at)
select exists (select 1 from seat) as took, made.id, made.state, made.at
from (select 1) one
left join made on true;
