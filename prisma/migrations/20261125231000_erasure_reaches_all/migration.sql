-- An erasure reaches every row that keeps the words of a version: steps and reports, what was published, and
-- what a side notes or says. Only rows that hold exactly these words change.

-- The texts of a publication without these words of one language. They are cleared wherever they were
-- published: the same words in two publications are one text.
create function without_words(texts jsonb, field text, language "Language", words text) returns jsonb
  language sql immutable as $$
  select coalesce(jsonb_agg(case
      when one->>'language' = $3::text and one->>$2 = $4 then jsonb_set(one, array[$2], '""') else one
    end order by at), '[]')
  from jsonb_array_elements($1) with ordinality as x(one, at)
$$;

-- Takes the words of one version out of the rows beside the versions.
create function clear_words(v "TextVersion") returns void language plpgsql as $$
begin
  if coalesce(v.text, '') = '' then return; end if;
  update "Publication" p set texts = without_words(p.texts, v.field, v.language, v.text)
    where case v."recordType" when 'Bottleneck' then p."bottleneckId" when 'Project' then p."projectId" end = v."recordId"
      and p.texts <> without_words(p.texts, v.field, v.language, v.text);
  if v."recordType" = 'Bottleneck' and v.field = 'reason' then
    -- Two steps may have the same reason: the one that was taken when this version was written.
    update "BottleneckStep" set reason = null where id = (
      select s.id from "BottleneckStep" s where s."bottleneckId" = v."recordId" and s.reason = v.text
      order by abs(extract(epoch from s."takenAt" - v."writtenAt")), s.id limit 1);
  elsif v."recordType" = 'Project' and v.field = 'report' then
    update "ProgressReport" set text = '' where id = (
      select r.id from "ProgressReport" r where r."projectId" = v."recordId" and r.text = v.text
      order by abs(extract(epoch from r."reportedAt" - v."writtenAt")), r.id limit 1);
  elsif v."recordType" = 'Bottleneck' and v.field = 'nextStep' then
    -- An open step is changed in the record; one that is done can be reached by nobody else.
    update "NextStep" n set what = '' where n."bottleneckId" = v."recordId" and n.what = v.text
      and n."doneOn" is not null;
  elsif v."recordType" = 'Bottleneck' and v.field like 'note-%' then
    -- As when it is emptied in the form: no row is left.
    delete from "BottleneckNote" n where n."bottleneckId" = v."recordId" and n.text = v.text
      and 'note-' || coalesce(n.side::text, 'all') = v.field;
  elsif v."recordType" = 'Bottleneck' and v.field like 'position-%' then
    delete from "BottleneckPosition" p where p."bottleneckId" = v."recordId" and p.text = v.text
      and 'position-' || p.side::text = v.field;
  end if;
end $$;

-- Empties one version of a text on a ground in law, wherever it is kept, and says so.
create function erase_text(record_type text, record_id text, field text, language "Language", version int, ground text)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was "TextVersion";
begin
  if coalesce(trim(ground), '') = '' then
    raise exception 'a text is erased on a ground' using errcode = 'check_violation';
  end if;
  select t.* into was from "TextVersion" t
    where t."recordType" = erase_text.record_type and t."recordId" = erase_text.record_id
      and t.field = erase_text.field and t.language is not distinct from erase_text.language
      and t.version = erase_text.version and t."erasedAt" is null for update;
  if not found then
    raise exception 'there is no such text to erase' using errcode = 'no_data_found';
  end if;
  update "TextVersion" t set text = null, "erasedAt" = now(), "erasedGround" = erase_text.ground where t.id = was.id;
  perform clear_words(was);
  insert into "AuditEvent" (name, "recordType", "recordId", payload) values ('text.erased', record_type, record_id,
    jsonb_build_object('field', erase_text.field, 'language', erase_text.language, 'version', erase_text.version));
end $$;
revoke all on function erase_text(text, text, text, "Language", int, text) from public;
revoke all on function without_words(jsonb, text, "Language", text), clear_words("TextVersion") from public;
