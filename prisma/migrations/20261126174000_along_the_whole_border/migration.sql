-- A record can concern a border as a whole, beside regions or instead of them. "NL-DE" is the border of the
-- Netherlands with Germany, "NL-BE" with Belgium.
alter table "Bottleneck" add column "borders" text[] default array[]::text[];
alter table "Project" add column "borders" text[] default array[]::text[];
alter table "Bottleneck" add constraint "Bottleneck_borders_known" check (borders <@ array['NL-DE', 'NL-BE']);
alter table "Project" add constraint "Project_borders_known" check (borders <@ array['NL-DE', 'NL-BE']);

-- What moved in the last months is counted by the day of the step.
create index "BottleneckStep_takenAt_idx" on "BottleneckStep" ("takenAt");

create function bottleneck_facets(b "Bottleneck") returns text[] language sql stable as $$
  select array(
    select 't:' || "themeId" from "BottleneckTheme" where "bottleneckId" = $1.id
    union select 'r:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1.id
    union select 'p:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1.id
    union select 'o:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1.id and "competentId" is not null
    union select 'b:' || border from unnest($1.borders) border
    order by 1)
$$;

-- Who owns a record is a key of its own: what concerns a border as a whole its owner may change, and not everyone
-- who is named in it.
create or replace function bottleneck_keys(b "Bottleneck") returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1.id
    union select 'party:' || r."partyId" from "BottleneckRegion" l join "Region" r on r.id = l."regionId"
      where l."bottleneckId" = $1.id and r."partyId" is not null
    union select 'partnership:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1.id
    union select 'organisation:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1.id and "competentId" is not null
    union select 'organisation:' || "organisationId" from "NextStep"
      where "bottleneckId" = $1.id and "doneOn" is null and "organisationId" is not null
    union select unnest(array['organisation:' || $1."ownerId", 'owner:' || $1."ownerId"]) where $1."ownerId" is not null
    union select 'registrant:' || $1."createdById" where $1.status = 'REPORTED' and $1."createdById" is not null
    union select 'border:' || border from unnest($1.borders) border
    order by 1)
$$;

create or replace function project_keys(p "Project") returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "ProjectRegion" where "projectId" = $1.id
    union select 'party:' || r."partyId" from "ProjectRegion" l join "Region" r on r.id = l."regionId"
      where l."projectId" = $1.id and r."partyId" is not null
    union select 'organisation:' || "organisationId" from "ProjectPartner" where "projectId" = $1.id
    union select unnest(array['organisation:' || $1."leadId", 'lead:' || $1."leadId"]) where $1."leadId" is not null
    union select 'partnership:' || $1."partnershipId" where $1."partnershipId" is not null
    union select 'border:' || border from unnest($1.borders) border
    order by 1)
$$;

create or replace function fill_bottleneck_facets() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b
  set facets = bottleneck_facets(b), keys = bottleneck_keys(b)
  where b.id in (select "bottleneckId" from written)
    and (b.facets is distinct from bottleneck_facets(b) or b.keys is distinct from bottleneck_keys(b));
  return null;
end $$;

create or replace function fill_bottleneck() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.facets := bottleneck_facets(new);
  new.keys := bottleneck_keys(new);
  new.search := bottleneck_search(new.id);
  return new;
end $$;

create or replace function fill_bottleneck_keys() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.facets := bottleneck_facets(new);
  new.keys := bottleneck_keys(new);
  return new;
end $$;
drop trigger keys_of_row on "Bottleneck";
create trigger keys_of_row before insert or update of "ownerId", "status", "createdById", borders on "Bottleneck"
  for each row execute function fill_bottleneck_keys();
drop trigger keys_of_lead on "Project";
create trigger keys_of_lead before insert or update of "leadId", "partnershipId", borders on "Project"
  for each row execute function fill_project_keys();
drop function bottleneck_facets(text);

-- The cases and projects that came with the portal name every region along a border where they mean the border.
-- What an official registered, owns or did not publish stays as it is: nobody sees more or may do less with it.
create temporary table touching as
  select 'NL-' || c as border, array_agg(r.id order by r.id) as regions
  from unnest(array['DE', 'BE']::"Country"[]) c
    join "Region" r on r.kind = 'NUTS3' and r."touchesBorder"
      and ((r.countries @> array['NL']::"Country"[] and r."bordersWith" @> array[c])
        or (r.countries @> array[c] and r."bordersWith" @> array['NL']::"Country"[]))
  group by c;

create temporary table meant as
  select 'Bottleneck' as type, b.id, t.border, t.regions
  from "Bottleneck" b cross join touching t
  where b."createdById" is null and b."ownerId" is null and b.published
    and t.regions <@ array(select "regionId" from "BottleneckRegion" where "bottleneckId" = b.id)
  union all
  select 'Project', p.id, t.border, t.regions
  from "Project" p cross join touching t
  where p."createdById" is null and p."leadId" is null and p.published
    and t.regions <@ array(select "regionId" from "ProjectRegion" where "projectId" = p.id);

-- An edit that began before is not written over it.
insert into "AuditEvent" (name, "recordType", "recordId", payload)
  select lower(type) || '.edited', type, id, jsonb_build_object('texts', '[]'::jsonb, 'linked', '[]'::jsonb,
    'unlinked', '[]'::jsonb, 'changes', jsonb_build_object(
      'borders', jsonb_build_array('[]'::jsonb, to_jsonb(array_agg(border order by border))),
      case type when 'Bottleneck' then 'regions' else 'regionIds' end, jsonb_build_array(
        to_jsonb(was.regions), to_jsonb(array(
          select r from unnest(was.regions) r
          where r not in (select unnest(m.regions) from meant m where m.type = o.type and m.id = o.id) order by r)))))
  from meant o cross join lateral (select case type
    when 'Bottleneck' then array(select "regionId" from "BottleneckRegion" where "bottleneckId" = o.id order by 1)
    else array(select "regionId" from "ProjectRegion" where "projectId" = o.id order by 1) end as regions) was
  group by type, id, was.regions;

update "Bottleneck" b set version = version + 1,
  borders = array(select border from meant where type = 'Bottleneck' and meant.id = b.id order by border desc)
  where b.id in (select id from meant where type = 'Bottleneck');
update "Project" p set version = version + 1,
  borders = array(select border from meant where type = 'Project' and meant.id = p.id order by border desc)
  where p.id in (select id from meant where type = 'Project');
delete from "BottleneckRegion" l using meant
  where type = 'Bottleneck' and meant.id = l."bottleneckId" and l."regionId" = any(meant.regions);
delete from "ProjectRegion" l using meant
  where type = 'Project' and meant.id = l."projectId" and l."regionId" = any(meant.regions);
drop table meant;
drop table touching;

-- Whose all the others are says now also who owns them.
update "Bottleneck" b set keys = bottleneck_keys(b) where b.keys is distinct from bottleneck_keys(b);
