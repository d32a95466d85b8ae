-- What was shown to a crowd costs less. -------------------------------------------------------------------------------------

-- As before; but whoever simply comes in was shown what stands now, and is not looked for among the applicants: a look for
-- each of a hundred was half of what their registrations cost.
create or replace function keep_policies_shown_to_all() returns trigger language plpgsql as $$
declare
  now_shown timestamptz := clock_timestamp();
begin
  insert into policy_shown (registration_id, policy_id, at)
  with arrived as (
    select c.id, c.event_id,
      case when c.state = 'offered' or c.state = 'waiting' and c.priority < 0
        then shown_at(c.event_id, c.person_id, c.state, c.priority, now_shown)
        else now_shown end as moment
    from came c
    where c.source = 'self')
  select a.id, p.id, a.moment
  from (select distinct event_id, moment from arrived) e
  cross join lateral policies_standing(e.event_id, e.moment) as p (id)
  join arrived a on a.event_id = e.event_id and a.moment = e.moment
  on conflict do nothing;
  return null;
end
$$;
