-- The day on which the open next step of a bottleneck is due stands on its own row, so that a list is filtered and put in
-- order by it: as "2026-12-03", as 9999-12-30 where it has no day, and as 9999-12-31 where nothing is agreed or the
-- bottleneck is decided. Filled by triggers, never written by the portal.
alter table "Bottleneck" add column "stepOn" text not null default '9999-12-31';

create function bottleneck_step_on(b "Bottleneck") returns text language sql stable as $$
  select case when $1.status in ('RESOLVED', 'PARTLY_RESOLVED', 'WILL_NOT_BE_RESOLVED', 'DECLINED', 'DUPLICATE')
    then '9999-12-31'
    else coalesce((select coalesce(to_char("dueOn", 'YYYY-MM-DD'), '9999-12-30') from "NextStep"
      where "bottleneckId" = $1.id and "doneOn" is null), '9999-12-31') end
$$;

create or replace function fill_bottleneck_keys() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.facets := bottleneck_facets(new);
  new.keys := bottleneck_keys(new);
  new."stepOn" := bottleneck_step_on(new);
  return new;
end $$;

create or replace function fill_bottleneck() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  new.facets := bottleneck_facets(new);
  new.keys := bottleneck_keys(new);
  new."stepOn" := bottleneck_step_on(new);
  new.search := bottleneck_search(new.id);
  return new;
end $$;

create or replace function fill_keys_of_bottlenecks() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if fills_later() then return null; end if;
  update "Bottleneck" b set keys = bottleneck_keys(b), "stepOn" = bottleneck_step_on(b)
  where b.id in (select "bottleneckId" from written)
    and (b.keys is distinct from bottleneck_keys(b) or b."stepOn" is distinct from bottleneck_step_on(b));
  return null;
end $$;

update "Bottleneck" b set "stepOn" = bottleneck_step_on(b) where b."stepOn" is distinct from bottleneck_step_on(b);
create index "Bottleneck_stepOn_id_idx" on "Bottleneck" ("stepOn", "id");

-- Lists that an official keeps under a name of their own, of which one can be where they begin.
create table "KeptList" (
  "id" text not null,
  "officialId" text not null,
  "section" text not null,
  "name" text not null,
  "query" text not null,
  "isStart" boolean not null default false,
  "createdAt" timestamptz(3) not null default current_timestamp,
  constraint "KeptList_pkey" primary key ("id")
);
alter table "KeptList" add constraint "KeptList_officialId_fkey" foreign key ("officialId") references "Official"("id") on delete cascade on update cascade;
create unique index "KeptList_officialId_section_name_key" on "KeptList" ("officialId", "section", "name");
create unique index "KeptList_one_start_work_idx" on "KeptList" ("officialId") where "isStart";
