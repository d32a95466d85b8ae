-- An account that joined another has left its address as well.
insert into earlier_address (person_id, email, left_at)
select m.other_id, m.email, max(m.closed_at)
from account_merge m
join person p on p.id = m.other_id
where m.outcome = 'joined' and p.merged_into is not null
group by 1, 2
on conflict (person_id, email) do nothing;
