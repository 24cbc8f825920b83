-- History holds codes, ids, dates and numbers. The texts that people wrote stand in versions of their own
-- beside it; only an erasure with its ground empties one.

CREATE TABLE "TextVersion" (
    "id" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "language" "Language",
    "version" INTEGER NOT NULL,
    "text" TEXT,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "writtenById" TEXT,
    "erasedAt" TIMESTAMPTZ(3),
    "erasedGround" TEXT,

    CONSTRAINT "TextVersion_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "TextVersion_recordType_recordId_idx" ON "TextVersion"("recordType", "recordId");
CREATE INDEX "TextVersion_writtenById_idx" ON "TextVersion"("writtenById");
create unique index "TextVersion_version_key" on "TextVersion" ("recordType", "recordId", field, language, version)
  nulls not distinct;
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
alter table "TextVersion" add constraint "TextVersion_erased_with_ground" check (
  (text is null) = ("erasedAt" is not null) and ("erasedAt" is not null) = (coalesce("erasedGround", '') <> ''));

-- What was recorded so far: names of the closed list, and payloads without texts.
DROP INDEX "AuditEvent_requestId_key";
ALTER TABLE "AuditEvent" DROP COLUMN "requestId";
ALTER TABLE "AuditEvent" RENAME COLUMN "action" TO "name";
ALTER TABLE "AuditEvent" RENAME COLUMN "changes" TO "payload";

create function pg_temp.text_of(v jsonb) returns text language sql as $$
  select case jsonb_typeof(v)
    when 'array' then coalesce((select string_agg(pg_temp.text_of(one), e'\n' order by at)
      from jsonb_array_elements(v) with ordinality as x(one, at)), '')
    when 'object' then concat_ws(' ', nullif(v->>'url', ''), nullif(v->>'note', ''), nullif(v->>'source', ''))
    else coalesce(v #>> '{}', '') end $$;

-- A value that a code, a day or a number says; null for all else.
create function pg_temp.fact_of(v jsonb) returns jsonb language sql as $$
  select case jsonb_typeof(v)
    when 'number' then v
    when 'boolean' then v
    when 'object' then case when v ? 'amount' then to_jsonb(concat(v->>'currency', ':', v->>'amount')) else 'null' end
    when 'string' then case when v #>> '{}' ~ '^[A-Za-z0-9_.:+-]{1,200}$' then v else 'null' end
    else 'null' end $$;

create function pg_temp.facts_of(field text, v jsonb) returns jsonb language sql as $$
  select case
    when jsonb_typeof(v) <> 'array' then pg_temp.fact_of(v)
    when field in ('themes', 'causes', 'regions', 'partnerships', 'themeIds', 'regionIds', 'partnerIds', 'funding')
      then coalesce((select jsonb_agg(pg_temp.fact_of(one) order by at)
        from jsonb_array_elements(v) with ordinality as x(one, at)
        where pg_temp.fact_of(one) <> 'null'), '[]')
    else coalesce(pg_temp.fact_of(v->0), 'null') end $$;

create function pg_temp.changes_of(c jsonb, apart text[]) returns jsonb language sql as $$
  select coalesce(jsonb_object_agg(key, jsonb_build_array(
      coalesce(pg_temp.facts_of(key, value->0), 'null'), coalesce(pg_temp.facts_of(key, value->1), 'null'))), '{}')
  from jsonb_each(c) where not key = any(apart) $$;

create function pg_temp.records(kind text, refs text[]) returns jsonb language sql as $$
  select coalesce(jsonb_agg(jsonb_build_object('type', kind, 'id', id, 'reference', reference) order by reference), '[]')
  from (select id, reference from "Project" where kind = 'Project'
    union all select id, reference from "Bottleneck" where kind = 'Bottleneck') r
  where reference = any(refs) $$;

-- Keeps what a field became, and what it was before where that is not known yet; gives what an event says.
create function pg_temp.keep(e "AuditEvent", kind text, about text, named text, speech "Language", old text, new text)
  returns jsonb language plpgsql as $$
declare
  newest int;
begin
  if coalesce(old, '') = coalesce(new, '') then return '[]'; end if;
  select coalesce(max(version), 0) into newest from "TextVersion" t
    where t."recordType" = kind and t."recordId" = about and t.field = named and t.language is not distinct from speech;
  -- There was one note for all sides: words that stand among those of another side are not of this one too.
  if newest = 0 and coalesce(old, '') <> '' and not (named like 'note-%' and exists (
    select from "TextVersion" t where t."recordType" = kind and t."recordId" = about and t.field like 'note-%'
      and t.text = old)) then
    insert into "TextVersion" (id, "recordType", "recordId", field, language, version, text, "writtenAt")
      values (gen_random_uuid()::text, kind, about, named, speech, 1, old, e.at);
    newest := 1;
  end if;
  insert into "TextVersion" (id, "recordType", "recordId", field, language, version, text, "writtenAt", "writtenById")
    values (gen_random_uuid()::text, kind, about, named, speech, newest + 1, coalesce(new, ''), e.at, e."officialId");
  return jsonb_build_array(jsonb_build_object('field', named, 'language', speech, 'version', newest + 1));
end $$;

create function pg_temp.keep_all(e "AuditEvent", c jsonb, fields text[], speech "Language") returns jsonb
  language plpgsql as $$
declare
  kept jsonb := '[]';
  one text;
begin
  foreach one in array fields loop
    if c ? one then
      kept := kept || pg_temp.keep(e, e."recordType", e."recordId", one, speech,
        pg_temp.text_of(c->one->0), pg_temp.text_of(c->one->1));
    end if;
  end loop;
  return kept;
end $$;

create function pg_temp.side_of(official text) returns text language sql as $$
  select case when cardinality(b.countries) = 1 then b.countries[1]::text end
  from "Official" o join "Organisation" b on b.id = o."organisationId" where o.id = official $$;

-- Of a bottleneck: what is told on its own, to fewer readers.
create function pg_temp.tell_apart(e "AuditEvent", c jsonb) returns void language plpgsql as $$
declare
  kept jsonb := '[]';
  land text;
  side constant text := pg_temp.side_of(e."officialId");
begin
  -- The notes of each side are counted on their own: else a number tells one side that the other writes.
  if c ? 'internalNote' then
    kept := pg_temp.keep(e, 'Bottleneck', e."recordId", 'note-' || coalesce(side, 'all'), null,
      pg_temp.text_of(c->'internalNote'->0), pg_temp.text_of(c->'internalNote'->1));
  end if;
  if kept <> '[]' then
    insert into "AuditEvent" (at, "officialId", role, name, "recordType", "recordId", payload)
      values (e.at, e."officialId", e.role, 'bottleneck.noteWritten', 'Bottleneck', e."recordId",
        jsonb_build_object('country', side, 'texts', kept));
  end if;
  foreach land in array array['NL', 'DE', 'BE'] loop
    kept := pg_temp.keep_all(e, c, array['position-' || land], null);
    if kept <> '[]' then
      insert into "AuditEvent" (at, "officialId", role, name, "recordType", "recordId", payload)
        values (e.at, e."officialId", e.role, 'bottleneck.positionWritten', 'Bottleneck', e."recordId",
          jsonb_build_object('country', land, 'texts', kept));
    end if;
  end loop;
end $$;

-- Only the last original was kept, and only while the record is a duplicate: what it was a duplicate of
-- before that nobody knows any more.
create function pg_temp.original_of(e "AuditEvent") returns jsonb language sql as $$
  select jsonb_build_object('type', 'Bottleneck', 'id', o.id, 'reference', o.reference)
  from "Bottleneck" b join "Bottleneck" o on o.id = b."duplicateOfId"
  where b.id = e."recordId" and b.status = 'DUPLICATE' and not exists (
    select from "AuditEvent" later where later."recordType" = e."recordType" and later."recordId" = e."recordId"
      and later.id > e.id and later.name = e.name) $$;

create function pg_temp.bottleneck_payload(e "AuditEvent", verb text) returns jsonb language plpgsql as $$
declare
  c jsonb := e.payload;
  speech "Language";
  taken "BottleneckStep";
  words constant text[] := array['title', 'problem', 'affected'];
  others constant text[] := array['affectedSource', 'nextStep', 'sources', 'provision-NL', 'provision-DE', 'provision-BE'];
  apart constant text[] := array['internalNote', 'position-NL', 'position-DE', 'position-BE', 'projects',
    'ownerOfficial', 'reference', 'status'];
  old text[];
  new text[];
begin
  if verb in ('publish') then return '{}'; end if;
  select b."originalLanguage" into speech from "Bottleneck" b where b.id = e."recordId";
  if verb like 'translate.%' then
    speech := split_part(verb, '.', 2)::"Language";
    return jsonb_build_object('language', speech, 'texts', pg_temp.keep_all(e, c, words, speech));
  end if;
  if verb = 'withdraw' then
    select o.language into speech from "Official" o where o.id = e."officialId";
    return jsonb_build_object('texts', pg_temp.keep(e, 'Bottleneck', e."recordId", 'withdrawalReason', speech,
      '', c->'reason'->>1));
  end if;
  if verb in ('register', 'edit') then
    speech := coalesce(nullif(pg_temp.text_of(c->'originalLanguage'->1), '')::"Language", speech);
    perform pg_temp.tell_apart(e, c);
    if verb = 'register' then
      return jsonb_build_object('reference', coalesce(c->'reference'->>1, ''), 'to', 'REPORTED',
        'changes', pg_temp.changes_of(c, words || others || apart),
        'texts', pg_temp.keep_all(e, c, words, speech) || pg_temp.keep_all(e, c, others, null));
    end if;
    old := string_to_array(pg_temp.text_of(c->'projects'->0), e'\n');
    new := string_to_array(pg_temp.text_of(c->'projects'->1), e'\n');
    return jsonb_build_object('changes', pg_temp.changes_of(c, words || others || apart),
      'texts', pg_temp.keep_all(e, c, words, speech) || pg_temp.keep_all(e, c, others, null),
      'linked', pg_temp.records('Project', array(select unnest(new) except select unnest(old))),
      'unlinked', pg_temp.records('Project', array(select unnest(old) except select unnest(new))));
  end if;
  select s.* into taken from "BottleneckStep" s
    where s."bottleneckId" = e."recordId" and s.step = verb and s."takenById" is not distinct from e."officialId"
    order by abs(extract(epoch from s."takenAt" - e.at)) limit 1;
  return jsonb_build_object('from', c->'status'->>0, 'to', c->'status'->>1,
    'dueOn', taken."dueOn", 'ground', taken."declineGround",
    'original', case when verb = 'markDuplicate' then pg_temp.original_of(e) end,
    'texts', pg_temp.keep(e, 'Bottleneck', e."recordId", 'reason', taken."reasonLanguage", '', taken.reason));
end $$;

create function pg_temp.milestone(v jsonb) returns jsonb language sql as $$
  select jsonb_build_object('plannedOn', v->>'plannedOn', 'doneOn', v->>'doneOn') $$;

create function pg_temp.project_payload(e "AuditEvent", verb text) returns jsonb language plpgsql as $$
declare
  c jsonb := e.payload;
  m jsonb := c->'milestone';
  -- What was recorded so far did not say which milestone it was.
  about constant text := 'unknown';
  speech "Language";
  words constant text[] := array['name', 'summary'];
  others constant text[] := array['healthReason', 'programme', 'sources'];
  old text[];
  new text[];
  kept jsonb;
begin
  if verb = 'publish' then return '{}'; end if;
  if verb = 'withdraw' then return jsonb_build_object('texts', '[]'::jsonb); end if;
  if verb like 'translate.%' then
    speech := split_part(verb, '.', 2)::"Language";
    return jsonb_build_object('language', speech, 'texts', pg_temp.keep_all(e, c, words, speech));
  end if;
  if verb = 'report' then
    return jsonb_build_object('from', c->'health'->0, 'to', c->'report'->1->>'health',
      'texts', pg_temp.keep(e, 'Project', e."recordId", 'report', (c->'report'->1->>'language')::"Language",
        '', c->'report'->1->>'text'))
      || case when c ? 'health' then '{}'::jsonb else jsonb_build_object('from', c->'report'->1->>'health') end;
  end if;
  if m is not null then
    kept := case when verb in ('addMilestone', 'changeMilestone') then pg_temp.keep(e, 'Project', e."recordId",
      'milestone-' || about, null, m->0->>'title', m->1->>'title') end;
    return jsonb_build_object('milestoneId', about)
      || case when kept is not null then jsonb_build_object('texts', kept) else '{}'::jsonb end
      || case when m->0 <> 'null' then jsonb_build_object('before', pg_temp.milestone(m->0)) else '{}'::jsonb end
      || case when m->1 <> 'null' then jsonb_build_object('after', pg_temp.milestone(m->1)) else '{}'::jsonb end;
  end if;
  select p."originalLanguage" into speech from "Project" p where p.id = e."recordId";
  speech := coalesce((c->'language'->>1)::"Language", speech);
  old := array(select jsonb_array_elements_text(case when jsonb_typeof(c->'bottlenecks'->0) = 'array'
    then c->'bottlenecks'->0 else '[]' end));
  new := array(select jsonb_array_elements_text(case when jsonb_typeof(c->'bottlenecks'->1) = 'array'
    then c->'bottlenecks'->1 else '[]' end));
  kept := pg_temp.keep_all(e, c, words, speech) || pg_temp.keep_all(e, c, others, null)
    || pg_temp.keep_all(e, c, array['funding'], null);
  return jsonb_build_object('changes', pg_temp.changes_of(c, words || others || array['bottlenecks']), 'texts', kept,
      'linked', pg_temp.records('Bottleneck', array(select unnest(new) except select unnest(old))))
    || case when verb = 'register'
      then jsonb_build_object('reference', (select p.reference from "Project" p where p.id = e."recordId"))
      else jsonb_build_object('unlinked',
        pg_temp.records('Bottleneck', array(select unnest(old) except select unnest(new)))) end;
end $$;

create function pg_temp.account_payload(e "AuditEvent") returns jsonb language sql as $$
  select case e.name
    when 'account.edit' then jsonb_build_object('nameChanged', e.payload ? 'name',
      'changes', pg_temp.changes_of(e.payload, array['name']))
    when 'account.change-language' then jsonb_build_object('officialId', e."recordId",
      'from', coalesce(e.payload->'language'->>0, o.language::text),
      'to', coalesce(e.payload->'language'->>1, o.language::text))
    when 'grant.add' then (select coalesce(jsonb_object_agg(key, value->1), '{}') from jsonb_each(e.payload))
    when 'grant.end' then jsonb_build_object('from', e.payload->'until'->0, 'until', e.payload->'until'->1,
      'officialId', coalesce((select g."officialId" from "Grant" g where g.id = e."recordId"), ''))
    when 'sign-in-failed' then jsonb_build_object('officialId', o.id)
    when 'account.register' then '{}'
    when 'account.deactivate' then '{}'
    when 'account.reactivate' then '{}'
    when 'link.make' then '{}'
    else jsonb_build_object('officialId', coalesce(e."officialId", o.id, '')) end
  from (select 1) x left join "Official" o on o.id = e."recordId" $$;

create temporary table named (old text primary key, new text not null);
insert into named values
  ('bottleneck.register', 'bottleneck.registered'), ('bottleneck.edit', 'bottleneck.edited'),
  ('bottleneck.translate', 'bottleneck.translated'), ('bottleneck.assess', 'bottleneck.assessed'),
  ('bottleneck.recognise', 'bottleneck.recognised'), ('bottleneck.decline', 'bottleneck.declined'),
  ('bottleneck.markDuplicate', 'bottleneck.markedDuplicate'), ('bottleneck.analyse', 'bottleneck.analysed'),
  ('bottleneck.treat', 'bottleneck.treated'), ('bottleneck.resolve', 'bottleneck.resolved'),
  ('bottleneck.resolvePartly', 'bottleneck.partlyResolved'), ('bottleneck.giveUp', 'bottleneck.givenUp'),
  ('bottleneck.hold', 'bottleneck.held'), ('bottleneck.resume', 'bottleneck.resumed'),
  ('bottleneck.reopen', 'bottleneck.reopened'), ('bottleneck.publish', 'bottleneck.published'),
  ('bottleneck.withdraw', 'bottleneck.withdrawn'),
  ('project.register', 'project.registered'), ('project.edit', 'project.edited'),
  ('project.translate', 'project.translated'), ('project.report', 'project.reported'),
  ('project.addMilestone', 'project.milestoneAdded'), ('project.changeMilestone', 'project.milestoneChanged'),
  ('project.finishMilestone', 'project.milestoneReached'), ('project.removeMilestone', 'project.milestoneRemoved'),
  ('project.publish', 'project.published'), ('project.withdraw', 'project.withdrawn'),
  ('account.register', 'account.registered'), ('account.edit', 'account.edited'),
  ('account.deactivate', 'account.closed'), ('account.reactivate', 'account.reopened'),
  ('account.change-language', 'account.languageChosen'), ('link.make', 'account.linkRenewed'),
  ('password.choose', 'account.passwordChosen'), ('password.change', 'account.passwordChanged'),
  ('password.refuse', 'account.passwordRefused'), ('grant.add', 'grant.given'), ('grant.end', 'grant.ended'),
  ('sign-in', 'session.opened'), ('sign-out', 'session.ended'), ('session.end', 'session.ended'),
  ('sign-in-failed', 'session.refused'), ('draft.keep', 'draft.kept'), ('draft.discard', 'draft.discarded');

-- These rows are never changed; this once their texts move out of them.
alter table "AuditEvent" disable trigger append_only;
do $$
declare
  e "AuditEvent";
  known text;
  verb text;
begin
  for e in select * from "AuditEvent" order by id loop
    select n.new into known from named n where n.old = regexp_replace(e.name, '\.(nl|de|fr|en)$', '');
    continue when known is null;
    verb := regexp_replace(e.name, '^(bottleneck|project)\.', '');
    update "AuditEvent" a set name = known, payload = case
        when e.name like 'bottleneck.%' then pg_temp.bottleneck_payload(e, verb)
        when e.name like 'project.%' then pg_temp.project_payload(e, verb)
        else pg_temp.account_payload(e) end
      where a.id = e.id;
  end loop;
end $$;
alter table "AuditEvent" enable trigger append_only;
drop table named;

-- A record that has a history stays.
ALTER TABLE "BottleneckStep" DROP CONSTRAINT "BottleneckStep_bottleneckId_fkey";
ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_bottleneckId_fkey" FOREIGN KEY ("bottleneckId") REFERENCES "Bottleneck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BottleneckStep" DROP CONSTRAINT "BottleneckStep_takenById_fkey";
ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BottleneckStep" DROP CONSTRAINT "BottleneckStep_takenForId_fkey";
ALTER TABLE "BottleneckStep" ADD CONSTRAINT "BottleneckStep_takenForId_fkey" FOREIGN KEY ("takenForId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProgressReport" DROP CONSTRAINT "ProgressReport_projectId_fkey";
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProgressReport" DROP CONSTRAINT "ProgressReport_reportedById_fkey";
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProgressReport" DROP CONSTRAINT "ProgressReport_reportedForId_fkey";
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_reportedForId_fkey" FOREIGN KEY ("reportedForId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AuditEvent" DROP CONSTRAINT "AuditEvent_officialId_fkey";
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rows of texts are added and never changed, but for an erasure: it empties the columns that the trigger
-- names, and only from within erase_text(), which comes once all tables that keep such words are there.
create function refuse_all_but_erasure() returns trigger language plpgsql as $$
declare
  caller text;
begin
  get diagnostics caller = pg_context;
  if tg_op = 'UPDATE' and caller ~ 'function (public\.)?erase_text\(' then
    if to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then return new; end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on "TextVersion"
  for each row execute function refuse_all_but_erasure('text', 'erasedAt', 'erasedGround');
create trigger not_emptied before truncate on "TextVersion" for each statement execute function refuse_change();
drop trigger append_only on "BottleneckStep";
create trigger append_only before update on "BottleneckStep"
  for each row execute function refuse_all_but_erasure('reason');
drop trigger append_only on "ProgressReport";
create trigger append_only before update on "ProgressReport"
  for each row execute function refuse_all_but_erasure('text');
