-- What one person and all together may have kept is counted in bytes and rows; the address stands without its language.
alter table "KeptForm"
  add column size integer not null default 0,
  add column "keptAt" timestamptz(3) not null default current_timestamp;

update "KeptForm" set size = octet_length("values"::text), path = regexp_replace(path, '^/(nl|de|fr|en)(?=/|$)', '');

create index "KeptForm_officialId_keptAt_idx" on "KeptForm" ("officialId", "keptAt");
