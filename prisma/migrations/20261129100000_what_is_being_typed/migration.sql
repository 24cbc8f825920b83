-- What an official is typing is kept like a form that did not get through, in one row for each form: `number` says how
-- often it was kept, so that no browser writes over what another one kept meanwhile. 0: a post that was not carried out.
alter table "KeptForm"
  add column number integer not null default 0,
  add column made jsonb;

create unique index "KeptForm_typed_key" on "KeptForm" ("officialId", path) where number > 0;
