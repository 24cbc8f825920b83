-- A draft that is open in two tabs is not overwritten by the one that saves last.
alter table "RegistrationDraft" add column version integer not null default 1;
