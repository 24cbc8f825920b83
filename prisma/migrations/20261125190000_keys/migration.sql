-- Whose a record is, on its own row: what lets somebody see it or act on it is one look at one array with
-- one index, the same for every kind of record. An element is a kind and an id: "region:NL213",
-- "party:DE-NW", "partnership:nl-nrw", "organisation:szw". See domain/key.ts.
-- Facets, what one filters by, stay beside it: an owner is no filter, a theme gives nobody a right.
alter table "Bottleneck" add column "keys" text[] default array[]::text[];
alter table "Project" add column "keys" text[] default array[]::text[];

create function bottleneck_keys(bottleneck text, owner text) returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1
    union select 'party:' || r."partyId" from "BottleneckRegion" b join "Region" r on r.id = b."regionId"
      where b."bottleneckId" = $1 and r."partyId" is not null
    union select 'partnership:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1
    union select 'organisation:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1 and "competentId" is not null
    union select 'organisation:' || $2 where $2 is not null
    order by 1)
$$;

create function project_keys(project text, lead text, partnership text) returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "ProjectRegion" where "projectId" = $1
    union select 'party:' || r."partyId" from "ProjectRegion" p join "Region" r on r.id = p."regionId"
      where p."projectId" = $1 and r."partyId" is not null
    union select 'organisation:' || "organisationId" from "ProjectPartner" where "projectId" = $1
    union select 'organisation:' || $2 where $2 is not null
    union select 'partnership:' || $3 where $3 is not null
    order by 1)
$$;

-- Facets by the number of the argument: a column that is called like it would win.
create or replace function bottleneck_facets(id text) returns text[] language sql stable as $$
  select array(
    select 't:' || "themeId" from "BottleneckTheme" where "bottleneckId" = $1
    union select 'r:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1
    union select 'p:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1
    union select 'o:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1 and "competentId" is not null
    order by 1)
$$;

-- The triggers on the links of a bottleneck are there already; they now fill both, in one update.
create or replace function fill_bottleneck_facets() returns trigger language plpgsql as $$
begin
  update "Bottleneck" b
  set facets = bottleneck_facets(b.id), keys = bottleneck_keys(b.id, b."ownerId")
  where b.id in (select "bottleneckId" from written)
    and (b.facets is distinct from bottleneck_facets(b.id)
      or b.keys is distinct from bottleneck_keys(b.id, b."ownerId"));
  return null;
end $$;

create function fill_bottleneck_keys() returns trigger language plpgsql as $$
begin
  new.keys := bottleneck_keys(new.id, new."ownerId");
  return new;
end $$;
create trigger keys_of_owner before insert or update of "ownerId" on "Bottleneck"
  for each row execute function fill_bottleneck_keys();

create function fill_project_keys() returns trigger language plpgsql as $$
begin
  new.keys := project_keys(new.id, new."leadId", new."partnershipId");
  return new;
end $$;
create trigger keys_of_lead before insert or update of "leadId", "partnershipId" on "Project"
  for each row execute function fill_project_keys();

create function fill_keys_of_projects() returns trigger language plpgsql as $$
begin
  update "Project" p set keys = project_keys(p.id, p."leadId", p."partnershipId")
  where p.id in (select "projectId" from written)
    and p.keys is distinct from project_keys(p.id, p."leadId", p."partnershipId");
  return null;
end $$;
create trigger keys_insert after insert on "ProjectRegion" referencing new table as written
  for each statement execute function fill_keys_of_projects();
create trigger keys_update after update on "ProjectRegion" referencing new table as written
  for each statement execute function fill_keys_of_projects();
create trigger keys_delete after delete on "ProjectRegion" referencing old table as written
  for each statement execute function fill_keys_of_projects();
create trigger keys_insert after insert on "ProjectPartner" referencing new table as written
  for each statement execute function fill_keys_of_projects();
create trigger keys_update after update on "ProjectPartner" referencing new table as written
  for each statement execute function fill_keys_of_projects();
create trigger keys_delete after delete on "ProjectPartner" referencing old table as written
  for each statement execute function fill_keys_of_projects();

-- A region that comes under another party takes its records along.
create function fill_keys_of_region() returns trigger language plpgsql as $$
begin
  update "Bottleneck" b set keys = bottleneck_keys(b.id, b."ownerId")
  where b.id in (select "bottleneckId" from "BottleneckRegion" where "regionId" = new.id);
  update "Project" p set keys = project_keys(p.id, p."leadId", p."partnershipId")
  where p.id in (select "projectId" from "ProjectRegion" where "regionId" = new.id);
  return null;
end $$;
create trigger keys_of_party after update of "partyId" on "Region"
  for each row when (old."partyId" is distinct from new."partyId") execute function fill_keys_of_region();

update "Bottleneck" b set keys = bottleneck_keys(b.id, b."ownerId");
update "Project" p set keys = project_keys(p.id, p."leadId", p."partnershipId");

create index "Bottleneck_keys_idx" on "Bottleneck" using gin (keys);
create index "Project_keys_idx" on "Project" using gin (keys);
