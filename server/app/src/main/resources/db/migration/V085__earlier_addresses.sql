-- Addresses that an account has left. What was mailed there still bears them, and belongs to the same person; an address that is
-- somebody else's by now, or was after this person, counts for nobody before. Goes with the account.
create table earlier_address (
  person_id uuid not null references person,
  email text not null check (email = lower(email)),
  left_at timestamptz not null default clock_timestamp(),
  primary key (person_id, email)
);
create index earlier_address_of on earlier_address (email);

insert into earlier_address (person_id, email, left_at)
select c.person_id, lower(c.old_email), max(c.closed_at)
from address_change c
join person p on p.id = c.person_id
where c.outcome = 'changed' and lower(c.old_email) <> p.email
group by 1, 2;
