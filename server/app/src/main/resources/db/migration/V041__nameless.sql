-- Whoever was erased has no name, in no language: a sign stands in its place, which readers are told in their own.
update person set name = '␡' where name = 'Deleted person';
update application set name = '␡' where name = 'Deleted person';
update application_endorsement set name = '␡' where name = 'Deleted person';
update question set answer_name = '␡' where answer_name = 'Deleted person';
update poll_ballot set name = '␡' where name = 'Deleted person';
update hand set name = '␡' where name = 'Deleted person';
update announcement set author_name = '␡' where author_name = 'Deleted person';
update speaker set name = '␡' where name = 'Deleted person';
update draft_item set body = jsonb_set(body, '{name}', '"␡"') where body ->> 'name' = 'Deleted person';
update programme_release set changes = replace(changes::text, '"Deleted person"', '"␡"')::jsonb
  where strpos(changes::text, '"Deleted person"') > 0;
update log_entry set
    author_name = case when author_name = 'Deleted person' then '␡' else author_name end,
    body = replace(replace(body::text, '"name": "Deleted person"', '"name": "␡"'), '@Deleted person', '@␡')::jsonb
  where author_name = 'Deleted person' or strpos(body::text, 'Deleted person') > 0;
update audit_entry set target = '␡' where target = 'erased';
update stored_file set name = '…' where name = 'erased' and removed_at is not null;
