-- A next step asks an organisation, or a person of it; whoever is asked answers it without the right to edit, and
-- reads the record while it is open. It says in which language it was agreed, what was last said of it, and who did it.

alter table "NextStep" add column "language" "Language",
  add column "version" integer not null default 1,
  add column "reply" text not null default '',
  add column "repliedById" text,
  add column "repliedAt" timestamptz(3),
  add column "doneAt" timestamptz(3),
  add column "doneById" text;
alter table "NextStep" add constraint "NextStep_repliedById_fkey" foreign key ("repliedById") references "Official"("id") on delete set null on update cascade;
alter table "NextStep" add constraint "NextStep_doneById_fkey" foreign key ("doneById") references "Official"("id") on delete set null on update cascade;
create index "NextStep_officialId_idx" on "NextStep" ("officialId");
alter table "NextStep" add constraint "NextStep_person_of_whom_is_asked"
  check ("officialId" is null or "organisationId" is not null);

create or replace function bottleneck_keys(b "Bottleneck") returns text[] language sql stable as $$
  select array(
    select 'region:' || "regionId" from "BottleneckRegion" where "bottleneckId" = $1.id
    union select 'party:' || r."partyId" from "BottleneckRegion" l join "Region" r on r.id = l."regionId"
      where l."bottleneckId" = $1.id and r."partyId" is not null
    union select 'partnership:' || "partnershipId" from "BottleneckPartnership" where "bottleneckId" = $1.id
    union select 'organisation:' || "competentId" from "BottleneckSide"
      where "bottleneckId" = $1.id and "competentId" is not null
    union select unnest(array['organisation:' || "organisationId", 'asked:' || "organisationId"]) from "NextStep"
      where "bottleneckId" = $1.id and "doneOn" is null and "organisationId" is not null
    union select unnest(array['organisation:' || $1."ownerId", 'owner:' || $1."ownerId"]) where $1."ownerId" is not null
    union select 'registrant:' || $1."createdById" where $1.status = 'REPORTED' and $1."createdById" is not null
    union select 'border:' || border from unnest($1.borders) border
    order by 1)
$$;

update "Bottleneck" b set keys = bottleneck_keys(b) where b.keys is distinct from bottleneck_keys(b);

-- What was said of a step can be erased as every text can.
create or replace function standing_texts() returns table (
  "recordType" text, "recordId" text, field text, language "Language", words text) language sql stable as $$
  select * from (
    select 'Bottleneck', t."bottleneckId", w.field, t.language, w.words from "BottleneckText" t
      cross join lateral (values ('title', t.title), ('problem', t.problem), ('affected', t.affected)) w(field, words)
    union all select 'Bottleneck', b.id, 'affectedSource', null, b."affectedSource" from "Bottleneck" b
    union all select 'Bottleneck', n."bottleneckId", 'nextStep', null, n.what from "NextStep" n
    union all select 'Bottleneck', n."bottleneckId", 'nextStepAnswer', null, n.answer from "NextStep" n
    union all select 'Bottleneck', n."bottleneckId", 'nextStepReply', null, n.reply from "NextStep" n
    union all select 'Bottleneck', s."bottleneckId", 'provision-' || s.country, null, s."legalProvision"
      from "BottleneckSide" s
    union all select 'Bottleneck', n."bottleneckId", 'note-' || coalesce(n.side::text, 'all'), null, n.text
      from "BottleneckNote" n
    union all select 'Bottleneck', p."bottleneckId", 'position-' || p.side, null, p.text from "BottleneckPosition" p
    union all select 'Bottleneck', s."bottleneckId", 'sources', null, string_agg(
        concat_ws(' ', nullif(s.url, ''), nullif(s.note, '')), e'\n' order by s."order", s.id)
      from "BottleneckSource" s group by s."bottleneckId"
    union all select 'Project', t."projectId", w.field, t.language, w.words from "ProjectText" t
      cross join lateral (values ('name', t.name), ('summary', t.summary)) w(field, words)
    union all select 'Project', p.id, w.field, null, w.words from "Project" p
      cross join lateral (values ('healthReason', p."healthReason"), ('programme', p.programme)) w(field, words)
    union all select 'Project', m."projectId", 'milestone-' || m.id, null, m.title from "Milestone" m
    union all select 'Project', f."projectId", 'funding', null, string_agg(f.source, e'\n' order by f."order", f.id)
      from "FundingLine" f group by f."projectId"
    union all select 'Project', s."projectId", 'sources', null, string_agg(
        concat_ws(' ', nullif(s.url, ''), nullif(s.note, '')), e'\n' order by s."order", s.id)
      from "ProjectSource" s group by s."projectId"
  ) t("recordType", "recordId", field, language, words)
  where words <> '' and words not like '[… %]'
$$;

create or replace function clear_bottleneck_words(v "TextVersion", mark text, is_newest boolean) returns int
  language plpgsql as $$
declare
  found_in int := 0;
begin
  if v.field in ('title', 'problem', 'affected') then
    execute format('update "BottleneckText" set %1$I = $1 where "bottleneckId" = $2 and language = $3 and %1$I = $4', v.field)
      using mark, v."recordId", v.language, v.text;
  elsif v.field = 'reason' then
    update "BottleneckStep" set reason = mark where "bottleneckId" = v."recordId" and "reasonVersion" = v.version
      and "reasonLanguage" is not distinct from v.language;
  elsif v.field = 'affectedSource' then
    update "Bottleneck" set "affectedSource" = mark where id = v."recordId" and "affectedSource" = v.text;
  elsif v.field = 'nextStep' then
    update "NextStep" set what = mark where "bottleneckId" = v."recordId" and what = v.text;
  elsif v.field = 'nextStepAnswer' then
    update "NextStep" set answer = mark where "bottleneckId" = v."recordId" and answer = v.text;
  elsif v.field = 'nextStepReply' then
    update "NextStep" set reply = mark where "bottleneckId" = v."recordId" and reply = v.text;
  elsif v.field like 'provision-%' then
    update "BottleneckSide" set "legalProvision" = mark, version = version + 1
      where "bottleneckId" = v."recordId" and "legalProvision" = v.text and 'provision-' || country = v.field;
  elsif v.field like 'note-%' then
    update "BottleneckNote" set text = mark where "bottleneckId" = v."recordId" and text = v.text
      and 'note-' || coalesce(side::text, 'all') = v.field;
  elsif v.field like 'position-%' then
    update "BottleneckPosition" set text = mark where "bottleneckId" = v."recordId" and text = v.text
      and 'position-' || side = v.field;
  elsif v.field = 'sources' and is_newest then
    delete from "BottleneckSource" where "bottleneckId" = v."recordId" and id <> (
      select min(id) from "BottleneckSource" where "bottleneckId" = v."recordId");
    update "BottleneckSource" set url = null, note = mark where "bottleneckId" = v."recordId";
  end if;
  get diagnostics found_in = row_count;
  return found_in;
end $$;
