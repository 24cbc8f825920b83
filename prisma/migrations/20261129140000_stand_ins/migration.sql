-- While an official is away a colleague of the same organisation finds their work, until a day.
alter table "Official" add column "standInId" text, add column "awayUntil" date;
alter table "Official" add constraint "Official_standInId_fkey" foreign key ("standInId") references "Official"("id") on delete set null on update cascade;
alter table "Official" add constraint "Official_stands_in_with_a_day" check ("standInId" is null or "awayUntil" is not null);
create index "Official_standInId_idx" on "Official" ("standInId");
