-- A partner's logo: one of stored_file, of the kind "partner", which the event owns.
alter table partner add column logo uuid references stored_file;
create index partner_of_logo on partner (logo) where logo is not null;
