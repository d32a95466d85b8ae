-- The first owner of an organisation that whoever runs the installation makes is invited by nobody of the house.
alter table role_invitation alter column invited_by drop not null;
