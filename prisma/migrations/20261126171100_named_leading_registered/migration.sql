-- Three more reasons by which a record is somebody's, among its keys: the organisation that an open next step names,
-- the organisation that leads a project, and the official who registered a bottleneck, until it is assessed.
-- The functions now take the row itself, so that another reason needs no other call.
create function bottleneck_keys(b "Bottleneck") returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1.id
    union select 'party:' || r."partyId" from "BottleneckRegion" l join "Region" r on r.id = l."regionId"
      where l."bottleneckId" = $1.id and r."partyId" is not null
    union select 'partnership:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1.id
    union select 'organisation:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1.id and "competentId" is not null
    union select 'organisation:' || "organisationId" from "NextStep"
      where "bottleneckId" = $1.id and "doneOn" is null and "organisationId" is not null
    union select 'organisation:' || $1."ownerId" where $1."ownerId" is not null
    union select 'registrant:' || $1."createdById" where $1.status = 'REPORTED' and $1."createdById" is not null
    order by 1)
$$;

create function project_keys(p "Project") returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "ProjectRegion" where "projectId" = $1.id
    union select 'party:' || r."partyId" from "ProjectRegion" l join "Region" r on r.id = l."regionId"
      where l."projectId" = $1.id and r."partyId" is not null
    union select 'organisation:' || "organisationId" from "ProjectPartner" where "projectId" = $1.id
    union select unnest(array['organisation:' || $1."leadId", 'lead:' || $1."leadId"]) where $1."leadId" is not null
    union select 'partnership:' || $1."partnershipId" where $1."partnershipId" is not null
    order by 1)
$$;

create or replace function fill_bottleneck_keys() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.keys := bottleneck_keys(new);
  return new;
end $$;
drop trigger keys_of_owner on "Bottleneck";
create trigger keys_of_row before insert or update of "ownerId", "status", "createdById" on "Bottleneck"
  for each row execute function fill_bottleneck_keys();

create or replace function fill_bottleneck() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.facets := bottleneck_facets(new.id);
  new.keys := bottleneck_keys(new);
  new.search := bottleneck_search(new.id);
  return new;
end $$;

create or replace function fill_bottleneck_facets() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b
  set facets = bottleneck_facets(b.id), keys = bottleneck_keys(b)
  where b.id in (select "bottleneckId" from written)
    and (b.facets is distinct from bottleneck_facets(b.id) or b.keys is distinct from bottleneck_keys(b));
  return null;
end $$;

create function fill_keys_of_bottlenecks() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b set keys = bottleneck_keys(b)
  where b.id in (select "bottleneckId" from written) and b.keys is distinct from bottleneck_keys(b);
  return null;
end $$;
create trigger keys_insert after insert on "NextStep" referencing new table as written
  for each statement execute function fill_keys_of_bottlenecks();
create trigger keys_update after update on "NextStep" referencing new table as written
  for each statement execute function fill_keys_of_bottlenecks();
create trigger keys_delete after delete on "NextStep" referencing old table as written
  for each statement execute function fill_keys_of_bottlenecks();

create or replace function fill_project_keys() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.keys := project_keys(new);
  return new;
end $$;

create or replace function fill_keys_of_projects() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  update "Project" p set keys = project_keys(p)
  where p.id in (select "projectId" from written) and p.keys is distinct from project_keys(p);
  return null;
end $$;

create or replace function fill_keys_of_region() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  update "Bottleneck" b set keys = bottleneck_keys(b)
  where b.id in (select "bottleneckId" from "BottleneckRegion" where "regionId" = new.id);
  update "Project" p set keys = project_keys(p)
  where p.id in (select "projectId" from "ProjectRegion" where "regionId" = new.id);
  return null;
end $$;

drop function bottleneck_keys(text, text);
drop function project_keys(text, text, text);

update "Bottleneck" b set keys = bottleneck_keys(b) where b.keys is distinct from bottleneck_keys(b);
update "Project" p set keys = project_keys(p) where p.keys is distinct from project_keys(p);
