-- Files: each kept under the word of the feature whose it is. -----------------------------------------------------------
alter table stored_file add column kind text not null default 'application';
alter table stored_file alter column kind drop default;
-- Sent, and not named by anything yet.
alter table stored_file add column loose boolean not null default false;
create index stored_file_loose on stored_file (at) where loose and removed_at is null;

-- Under which a letter is sent before its link says that it counts.
alter table application_endorsement add column id uuid not null default gen_random_uuid() unique;
