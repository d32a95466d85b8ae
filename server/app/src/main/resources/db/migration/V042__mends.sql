-- What has not left of one letter to many, so that it can be kept back.
create index mail_outbox_of_circular on mail_outbox (circular_id)
  where circular_id is not null and sent_at is null and failed_at is null and dropped_at is null;

-- Until when a file lies here that nothing has named yet.
alter table stored_file add column loose_until timestamptz;
