-- What a side of the border says among its own stands in tables of its own, by side: a row can be kept from
-- a reader, a column cannot. And a side of a bottleneck is a row with an id, a version and an owner, of
-- which a country may have several.

create table "BottleneckNote" (
  "id" text not null,
  "bottleneckId" text not null,
  "side" "Country",
  "text" text not null,
  "writtenById" text,
  "writtenForId" text,
  "writtenAt" timestamptz(3) not null default current_timestamp,
  constraint "BottleneckNote_pkey" primary key ("id")
);
create table "BottleneckPosition" (
  "id" text not null,
  "bottleneckId" text not null,
  "side" "Country" not null,
  "text" text not null,
  "writtenById" text,
  "writtenForId" text,
  "writtenAt" timestamptz(3) not null default current_timestamp,
  constraint "BottleneckPosition_pkey" primary key ("id")
);
create index "BottleneckNote_bottleneckId_side_idx" on "BottleneckNote"("bottleneckId", "side");
create index "BottleneckPosition_bottleneckId_side_idx" on "BottleneckPosition"("bottleneckId", "side");
alter table "BottleneckNote" add constraint "BottleneckNote_bottleneckId_fkey" foreign key ("bottleneckId") references "Bottleneck"("id") on delete cascade on update cascade;
alter table "BottleneckNote" add constraint "BottleneckNote_writtenById_fkey" foreign key ("writtenById") references "Official"("id") on delete set null on update cascade;
alter table "BottleneckNote" add constraint "BottleneckNote_writtenForId_fkey" foreign key ("writtenForId") references "Organisation"("id") on delete set null on update cascade;
alter table "BottleneckPosition" add constraint "BottleneckPosition_bottleneckId_fkey" foreign key ("bottleneckId") references "Bottleneck"("id") on delete cascade on update cascade;
alter table "BottleneckPosition" add constraint "BottleneckPosition_writtenById_fkey" foreign key ("writtenById") references "Official"("id") on delete set null on update cascade;
alter table "BottleneckPosition" add constraint "BottleneckPosition_writtenForId_fkey" foreign key ("writtenForId") references "Organisation"("id") on delete set null on update cascade;

-- A note gets the side of who wrote it: the country of the organisation of the official who last changed
-- it, else of the one who registered the bottleneck. An organisation of several countries or of none
-- speaks for no side, and its note stays what all sides read. Where nobody is known the note is of the
-- Dutch side, which ran the portal alone until now.
insert into "BottleneckNote" ("id", "bottleneckId", "side", "text", "writtenById", "writtenForId", "writtenAt")
select gen_random_uuid()::text, b.id,
  case when o.id is null then 'NL'::"Country"
    when array_length(g.countries, 1) = 1 then g.countries[1] end,
  b."internalNote", w.id, o."organisationId", coalesce(w.at, b."reportedAt")
from "Bottleneck" b
  left join lateral (
    select "officialId" as id, at from (
      (select e."officialId", e.at, 1 as place from "AuditEvent" e
        where e."recordType" = 'Bottleneck' and e."recordId" = b.id and e.name = 'bottleneck.noteWritten'
        order by e.id desc limit 1)
      union all select b."createdById", b."reportedAt", 2
    ) known where "officialId" is not null order by place limit 1
  ) w on true
  left join "Official" o on o.id = w.id
  left join "Organisation" g on g.id = o."organisationId"
where coalesce(b."internalNote", '') <> '';

-- A position is of the country under which it stood, and of the official who last changed it; where that
-- was not recorded nobody is named, and the last change is the latest that it can have been.
insert into "BottleneckPosition" ("id", "bottleneckId", "side", "text", "writtenById", "writtenForId", "writtenAt")
select gen_random_uuid()::text, s."bottleneckId", s.country, s.position, w.id, o."organisationId",
  coalesce(w.at, b."changedAt")
from "BottleneckSide" s join "Bottleneck" b on b.id = s."bottleneckId"
  left join lateral (
    select e."officialId" as id, e.at from "AuditEvent" e
    where e."recordType" = 'Bottleneck' and e."recordId" = b.id and e.name = 'bottleneck.positionWritten'
      and e.payload->>'country' = s.country::text
    order by e.id desc limit 1
  ) w on true
  left join "Official" o on o.id = w.id
where s.position <> '';

alter table "Bottleneck" drop column "internalNote";
alter table "BottleneckSide" drop column "position";

-- Sides.
alter table "BottleneckSide" drop constraint "BottleneckSide_pkey";
alter table "BottleneckSide" add column "id" text;
update "BottleneckSide" set "id" = gen_random_uuid()::text;
alter table "BottleneckSide" alter column "id" set not null;
alter table "BottleneckSide" add constraint "BottleneckSide_pkey" primary key ("id");
alter table "BottleneckSide"
  add column "partyId" text,
  add column "ownerId" text,
  add column "ownerOfficialId" text,
  add column "version" integer not null default 1;
alter table "BottleneckSide" add constraint "BottleneckSide_version_positive" check (version > 0);
create index "BottleneckSide_bottleneckId_country_idx" on "BottleneckSide"("bottleneckId", "country");
create index "BottleneckSide_ownerId_idx" on "BottleneckSide"("ownerId");
alter table "BottleneckSide" add constraint "BottleneckSide_partyId_fkey" foreign key ("partyId") references "Party"("id") on delete set null on update cascade;
alter table "BottleneckSide" add constraint "BottleneckSide_ownerId_fkey" foreign key ("ownerId") references "Organisation"("id") on delete set null on update cascade;
alter table "BottleneckSide" add constraint "BottleneckSide_ownerOfficialId_fkey" foreign key ("ownerOfficialId") references "Official"("id") on delete set null on update cascade;

-- Indexes for what comes: sessions are swept by age, duplicates found from their original, the directory
-- lists what an organisation takes part in, and a review of access starts from a scope.
create index "Session_seenAt_idx" on "Session"("seenAt");
create index "Bottleneck_duplicateOfId_idx" on "Bottleneck"("duplicateOfId");
create index "ProjectPartner_organisationId_idx" on "ProjectPartner"("organisationId");
create index "BottleneckStep_takenById_idx" on "BottleneckStep"("takenById");
create index "Grant_partyId_idx" on "Grant"("partyId");
create index "Grant_partnershipId_idx" on "Grant"("partnershipId");
create index "GrantRegion_regionId_idx" on "GrantRegion"("regionId");

-- History does not go with its record.
alter table "BottleneckStep" drop constraint "BottleneckStep_bottleneckId_fkey";
alter table "BottleneckStep" add constraint "BottleneckStep_bottleneckId_fkey" foreign key ("bottleneckId") references "Bottleneck"("id") on delete restrict on update cascade;
alter table "ProgressReport" drop constraint "ProgressReport_projectId_fkey";
alter table "ProgressReport" add constraint "ProgressReport_projectId_fkey" foreign key ("projectId") references "Project"("id") on delete restrict on update cascade;
