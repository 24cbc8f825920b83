-- Every text that people wrote has a version beside history, and with that version it can be erased: also the
-- reason of a step, the text of a report, and what stood in the record before there were versions. Where it
-- stood, a mark with the ground is left, so that whoever reads it knows.

-- A step and a report say which version holds their words.
ALTER TABLE "BottleneckStep" ADD COLUMN "reasonVersion" INTEGER;
ALTER TABLE "ProgressReport" ADD COLUMN "textVersion" INTEGER;

-- Keeps the words of a row of history as the next version of this field, and gives its number.
create function keep_words(record_type text, record_id text, field text, language "Language", words text,
  written_at timestamptz, written_by text) returns int language plpgsql as $$
declare
  newest int;
begin
  select coalesce(max(t.version), 0) into newest from "TextVersion" t
    where t."recordType" = $1 and t."recordId" = $2 and t.field = $3 and t.language is not distinct from $4;
  insert into "TextVersion" (id, "recordType", "recordId", field, language, version, text, "writtenAt", "writtenById")
    values (gen_random_uuid()::text, $1, $2, $3, $4, newest + 1, $5, $6, $7);
  return newest + 1;
end $$;

-- No step and no report gets into history without a version of its words.
create function keep_reason() returns trigger language plpgsql as $$
begin
  if coalesce(new.reason, '') <> '' and new."reasonVersion" is null then
    new."reasonVersion" := keep_words('Bottleneck', new."bottleneckId", 'reason', new."reasonLanguage", new.reason,
      new."takenAt", new."takenById");
  end if;
  return new;
end $$;
create trigger words_kept before insert on "BottleneckStep" for each row execute function keep_reason();

create function keep_report() returns trigger language plpgsql as $$
begin
  if new.text <> '' and new."textVersion" is null then
    new."textVersion" := keep_words('Project', new."projectId", 'report', new.language, new.text, new."reportedAt",
      new."reportedById");
  end if;
  return new;
end $$;
create trigger words_kept before insert on "ProgressReport" for each row execute function keep_report();

-- Steps and reports of before: the version with the same words that was written nearest to them and belongs to
-- no other, else a new one. These rows are never changed; this once they learn which version is theirs.
create function pg_temp.version_of(kind text, record text, named text, speech "Language", words text, at timestamptz,
  taken int[]) returns int language sql as $$
  select t.version from "TextVersion" t where t."recordType" = kind and t."recordId" = record and t.field = named
    and t.language is not distinct from speech and t.text = words and t.version <> all(taken)
  order by abs(extract(epoch from t."writtenAt" - at)), t.version limit 1 $$;

alter table "BottleneckStep" disable trigger append_only;
alter table "ProgressReport" disable trigger append_only;
do $$
declare
  s "BottleneckStep";
  r "ProgressReport";
begin
  for s in select * from "BottleneckStep" where coalesce(reason, '') <> '' order by "takenAt", id loop
    update "BottleneckStep" set "reasonVersion" = coalesce(
        pg_temp.version_of('Bottleneck', s."bottleneckId", 'reason', s."reasonLanguage", s.reason, s."takenAt",
          array(select o."reasonVersion" from "BottleneckStep" o where o."bottleneckId" = s."bottleneckId"
            and o."reasonLanguage" is not distinct from s."reasonLanguage" and o."reasonVersion" is not null)),
        keep_words('Bottleneck', s."bottleneckId", 'reason', s."reasonLanguage", s.reason, s."takenAt", s."takenById"))
      where id = s.id;
  end loop;
  for r in select * from "ProgressReport" where text <> '' order by "reportedAt", id loop
    update "ProgressReport" set "textVersion" = coalesce(
        pg_temp.version_of('Project', r."projectId", 'report', r.language, r.text, r."reportedAt",
          array(select o."textVersion" from "ProgressReport" o where o."projectId" = r."projectId"
            and o.language = r.language and o."textVersion" is not null)),
        keep_words('Project', r."projectId", 'report', r.language, r.text, r."reportedAt", r."reportedById"))
      where id = r.id;
  end loop;
end $$;
alter table "BottleneckStep" enable trigger append_only;
alter table "ProgressReport" enable trigger append_only;

-- Every text as it stands in the records now, under the field and language of its versions.
create function standing_texts() returns table (
  "recordType" text, "recordId" text, field text, language "Language", words text) language sql stable as $$
  select * from (
    select 'Bottleneck', t."bottleneckId", w.field, t.language, w.words from "BottleneckText" t
      cross join lateral (values ('title', t.title), ('problem', t.problem), ('affected', t.affected)) w(field, words)
    union all select 'Bottleneck', b.id, 'affectedSource', null, b."affectedSource" from "Bottleneck" b
    union all select 'Bottleneck', n."bottleneckId", 'nextStep', null, n.what from "NextStep" n
    union all select 'Bottleneck', n."bottleneckId", 'nextStepAnswer', null, n.answer from "NextStep" n
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

-- Gives each standing text that has no version one, by nobody known: what an older portal wrote, and the demo.
create function keep_standing_texts() returns void language sql as $$
  insert into "TextVersion" (id, "recordType", "recordId", field, language, version, text, "writtenAt")
  select gen_random_uuid()::text, s."recordType", s."recordId", s.field, s.language,
    coalesce((select max(t.version) from "TextVersion" t where t."recordType" = s."recordType"
        and t."recordId" = s."recordId" and t.field = s.field and t.language is not distinct from s.language), 0)
      + row_number() over (partition by s."recordType", s."recordId", s.field, s.language order by s.words),
    s.words, now()
  from (select distinct * from standing_texts()) s
  where not exists (select from "TextVersion" t where t."recordType" = s."recordType" and t."recordId" = s."recordId"
    and t.field = s.field and t.language is not distinct from s.language and t.text = s.words)
$$;
select keep_standing_texts();

-- What stands where a text was erased: whoever reads it, in a page, a list or a file, is told on what ground.
create function erased_mark(ground text) returns text language sql immutable as $$
  select '[… ' || trim(ground) || ']'
$$;

drop function without_words(jsonb, text, "Language", text);
create function without_words(texts jsonb, field text, language "Language", words text, mark text) returns jsonb
  language sql immutable as $$
  select coalesce(jsonb_agg(case
      when one->>'language' = $3::text and one->>$2 = $4 then jsonb_set(one, array[$2], to_jsonb($5)) else one
    end order by at), '[]')
  from jsonb_array_elements($1) with ordinality as x(one, at)
$$;

-- Each of these puts the mark where exactly these words stand, and says in how many rows. Of a list (sources,
-- money) the rows are those of its newest version: what only an older one holds stands there no more.
create function clear_bottleneck_words(v "TextVersion", mark text, is_newest boolean) returns int
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

create function clear_project_words(v "TextVersion", mark text, is_newest boolean) returns int
  language plpgsql as $$
declare
  found_in int := 0;
  beside int := 0;
begin
  if v.field in ('name', 'summary') then
    execute format('update "ProjectText" set %1$I = $1 where "projectId" = $2 and language = $3 and %1$I = $4', v.field)
      using mark, v."recordId", v.language, v.text;
  elsif v.field in ('healthReason', 'programme') then
    execute format('update "Project" set %1$I = $1 where id = $2 and %1$I = $3', v.field)
      using mark, v."recordId", v.text;
  elsif v.field = 'report' then
    -- The newest report is also why the project goes as it goes.
    update "Project" set "healthReason" = mark where id = v."recordId" and "healthReason" = v.text;
    get diagnostics beside = row_count;
    update "ProgressReport" set text = mark where "projectId" = v."recordId" and "textVersion" = v.version
      and language = v.language;
  elsif v.field like 'milestone-%' then
    -- Of some milestones an older portal did not keep which they were.
    update "Milestone" set title = mark where "projectId" = v."recordId" and title = v.text
      and v.field in ('milestone-' || id, 'milestone-unknown');
  elsif v.field = 'funding' and is_newest then
    update "FundingLine" set source = mark where "projectId" = v."recordId";
  elsif v.field = 'sources' and is_newest then
    delete from "ProjectSource" where "projectId" = v."recordId" and id <> (
      select min(id) from "ProjectSource" where "projectId" = v."recordId");
    update "ProjectSource" set url = null, note = mark where "projectId" = v."recordId";
  end if;
  get diagnostics found_in = row_count;
  return found_in + beside;
end $$;

-- Takes the words of one version out of all that keeps them beside the versions. A record in which they stood
-- gets a new version: a form that was made before does not write them back.
drop function clear_words("TextVersion");
create function clear_words(v "TextVersion", mark text) returns void language plpgsql as $$
declare
  is_newest constant boolean := not exists (select from "TextVersion" t where t."recordType" = v."recordType"
    and t."recordId" = v."recordId" and t.field = v.field and t.language is not distinct from v.language
    and t.version > v.version);
begin
  if coalesce(v.text, '') = '' then return; end if;
  update "Publication" p set texts = without_words(p.texts, v.field, v.language, v.text, mark)
    where case v."recordType" when 'Bottleneck' then p."bottleneckId" when 'Project' then p."projectId" end = v."recordId"
      and p.texts <> without_words(p.texts, v.field, v.language, v.text, mark);
  -- A form that did not get through keeps what was typed for an hour.
  delete from "KeptForm" k where exists (
    select from jsonb_each(k.values) f(name, typed)
      cross join lateral jsonb_array_elements_text(case jsonb_typeof(typed) when 'array' then typed else '[]' end) w(text)
    where trim(replace(w.text, e'\r\n', e'\n')) = v.text);
  if v."recordType" = 'Bottleneck' and clear_bottleneck_words(v, mark, is_newest) > 0 then
    update "Bottleneck" set version = version + 1 where id = v."recordId";
  elsif v."recordType" = 'Project' and clear_project_words(v, mark, is_newest) > 0 then
    update "Project" set version = version + 1 where id = v."recordId";
  end if;
end $$;

create or replace function erase_text(record_type text, record_id text, field text, language "Language", version int,
  ground text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was "TextVersion";
begin
  if coalesce(trim(ground), '') = '' or length(ground) > 100 then
    raise exception 'a text is erased on a ground, of 100 signs at most' using errcode = 'check_violation';
  end if;
  select t.* into was from "TextVersion" t
    where t."recordType" = erase_text.record_type and t."recordId" = erase_text.record_id
      and t.field = erase_text.field and t.language is not distinct from erase_text.language
      and t.version = erase_text.version and t."erasedAt" is null for update;
  if not found then
    raise exception 'there is no such text to erase' using errcode = 'no_data_found';
  end if;
  update "TextVersion" t set text = null, "erasedAt" = now(), "erasedGround" = trim(erase_text.ground) where t.id = was.id;
  perform clear_words(was, erased_mark(erase_text.ground));
  insert into "AuditEvent" (name, "recordType", "recordId", payload) values ('text.erased', record_type, record_id,
    jsonb_build_object('field', erase_text.field, 'language', erase_text.language, 'version', erase_text.version));
end $$;
revoke all on function erase_text(text, text, text, "Language", int, text) from public;
revoke all on function without_words(jsonb, text, "Language", text, text), clear_words("TextVersion", text),
  clear_bottleneck_words("TextVersion", text, boolean), clear_project_words("TextVersion", text, boolean) from public;
