-- Mails of no organisation go after their time, too; looked for each hour.
create index mail_outbox_of_nobody on mail_outbox (created_at) where organisation_id is null;
