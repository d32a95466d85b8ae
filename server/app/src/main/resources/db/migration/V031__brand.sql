-- The look of an organisation: its colour is there since V021; its logo is kept as a file like others. ---------------------
alter table organisation add column logo uuid references stored_file;
drop table organisation_logo;
