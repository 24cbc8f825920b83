-- Editors make one organisation of two: what named the one names the other, and within a day it can be undone.
alter table "Organisation" add column "mergedIntoId" text,
  add constraint "Organisation_mergedIntoId_fkey" foreign key ("mergedIntoId") references "Organisation" (id) on update cascade on delete set null,
  add constraint "Organisation_mergedInto_other" check ("mergedIntoId" <> id);
create index "Organisation_mergedIntoId_idx" on "Organisation" ("mergedIntoId");

create table "OrganisationMerge" (
  "id" text not null,
  "fromId" text not null,
  "intoId" text not null,
  "at" timestamptz(3) not null default current_timestamp,
  "moved" jsonb not null,
  "undoneAt" timestamptz(3),
  constraint "OrganisationMerge_pkey" primary key ("id"),
  constraint "OrganisationMerge_fromId_fkey" foreign key ("fromId") references "Organisation" (id) on update cascade on delete restrict
);
create index "OrganisationMerge_fromId_idx" on "OrganisationMerge" ("fromId");
create index "OrganisationMerge_intoId_idx" on "OrganisationMerge" ("intoId");
