-- Until when a sender has it in hand: meanwhile it is neither held nor changed, for it would leave as it was.
alter table mail_outbox add column leased_until timestamptz;

-- What one reader waits for does not stand in line behind letters to many.
drop index mail_outbox_due;
create index mail_outbox_prompt on mail_outbox ((event_id is not null), due_at)
  where sent_at is null and failed_at is null and held_at is null and dropped_at is null and circular_id is null;
create index mail_outbox_to_many on mail_outbox (due_at)
  where sent_at is null and failed_at is null and held_at is null and dropped_at is null and circular_id is not null;
