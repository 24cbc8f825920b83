-- Secret addresses at which a calendar program reads what an official, or their organisation, is to do. The secret itself
-- is kept nowhere; one address of a kind works at a time.
create table "CalendarLink" (
  "id" text not null,
  "officialId" text not null,
  "kind" text not null,
  "createdAt" timestamptz(3) not null default current_timestamp,
  "expiresAt" timestamptz(3) not null,
  "endedAt" timestamptz(3),
  constraint "CalendarLink_pkey" primary key ("id"),
  constraint "CalendarLink_kind" check ("kind" in ('own', 'organisation'))
);
alter table "CalendarLink" add constraint "CalendarLink_officialId_fkey" foreign key ("officialId") references "Official"("id") on delete cascade on update cascade;
create index "CalendarLink_officialId_idx" on "CalendarLink" ("officialId");
create unique index "CalendarLink_one_open_work_idx" on "CalendarLink" ("officialId", "kind") where "endedAt" is null;
