-- What a bottleneck is filtered by, on its own row. The list filters on any combination of theme,
-- region, partnership and competent organisation and counts all of them on every page. Out of the four
-- link tables that takes a join for each; from one array with one GIN index it is one look.
-- An element is a letter and an id: "t:health", "r:NL213", "p:nl-nrw", "o:provincie-limburg".
alter table "Bottleneck" add column "facets" text[] default array[]::text[];

create function bottleneck_facets(id text) returns text[] language sql stable as $$
  select array(
    select 't:' || "themeId" from "BottleneckTheme" where "bottleneckId" = id
    union select 'r:' || "regionId" from "BottleneckRegion" where "bottleneckId" = id
    union select 'p:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = id
    union select 'o:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = id and "competentId" is not null
    order by 1)
$$;

-- Once for each statement, however many rows it wrote. A link never moves to another bottleneck.
create function fill_bottleneck_facets() returns trigger language plpgsql as $$
begin
  update "Bottleneck" b set facets = bottleneck_facets(b.id)
  where b.id in (select "bottleneckId" from written)
    and b.facets is distinct from bottleneck_facets(b.id);
  return null;
end $$;

create trigger facets_insert after insert on "BottleneckTheme" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_update after update on "BottleneckTheme" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_delete after delete on "BottleneckTheme" referencing old table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_insert after insert on "BottleneckRegion" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_update after update on "BottleneckRegion" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_delete after delete on "BottleneckRegion" referencing old table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_insert after insert on "BottleneckPartnership" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_update after update on "BottleneckPartnership" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_delete after delete on "BottleneckPartnership" referencing old table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_insert after insert on "BottleneckSide" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_update after update on "BottleneckSide" referencing new table as written
  for each statement execute function fill_bottleneck_facets();
create trigger facets_delete after delete on "BottleneckSide" referencing old table as written
  for each statement execute function fill_bottleneck_facets();

update "Bottleneck" b set facets = bottleneck_facets(b.id);

create index "Bottleneck_facets_idx" on "Bottleneck" using gin (facets);

-- Newest first for officials, who also see what is internal.
create index "Bottleneck_reportedAt_id_idx" on "Bottleneck" ("reportedAt" desc, id desc);
create index "Bottleneck_changedAt_id_idx" on "Bottleneck" ("changedAt" desc, id desc);
