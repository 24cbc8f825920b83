-- History is read from the events alone. So each says for which organisation it was done, and every step, report
-- and record has its event: also those of the demo, and those from before anything was recorded.

ALTER TABLE "AuditEvent" ADD COLUMN "officialForId" TEXT;
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_officialForId_fkey" FOREIGN KEY ("officialForId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "AuditEvent_officialForId_idx" ON "AuditEvent"("officialForId");

-- Of which organisation an official is at that moment: an account may be corrected later.
create function note_organisation() returns trigger language plpgsql as $$
begin
  if new."officialId" is not null and new."officialForId" is null then
    select "organisationId" into new."officialForId" from "Official" where id = new."officialId";
  end if;
  return new;
end $$;
create trigger organisation_noted before insert on "AuditEvent" for each row execute function note_organisation();

-- What was recorded so far: steps and reports know it; for the rest, who never changed organisation.
create function pg_temp.event_of(step text) returns text language sql as $$
  select 'bottleneck.' || case step when 'register' then 'registered' when 'assess' then 'assessed'
    when 'recognise' then 'recognised' when 'decline' then 'declined' when 'markDuplicate' then 'markedDuplicate'
    when 'analyse' then 'analysed' when 'treat' then 'treated' when 'resolve' then 'resolved'
    when 'resolvePartly' then 'partlyResolved' when 'giveUp' then 'givenUp' when 'hold' then 'held'
    when 'resume' then 'resumed' when 'reopen' then 'reopened' end $$;

alter table "AuditEvent" disable trigger append_only;
update "AuditEvent" e set "officialForId" = coalesce(
  (select s."takenForId" from "BottleneckStep" s where e."recordType" = 'Bottleneck' and s."bottleneckId" = e."recordId"
    and pg_temp.event_of(s.step::text) = e.name and s."takenById" = e."officialId"
    order by abs(extract(epoch from s."takenAt" - e.at)) limit 1),
  (select r."reportedForId" from "ProgressReport" r where e.name = 'project.reported' and r."projectId" = e."recordId"
    and r."reportedById" = e."officialId" order by abs(extract(epoch from r."reportedAt" - e.at)) limit 1),
  (select o."organisationId" from "Official" o where o.id = e."officialId" and not exists (
    select from "AuditEvent" c where c.name = 'account.edited' and c."recordId" = o.id
      and c.payload->'changes' ? 'organisationId')))
where e."officialId" is not null;
alter table "AuditEvent" enable trigger append_only;

-- Adds the events that are not there: of steps and reports the oldest, for history was kept without a gap since it
-- was kept at all; the registration of a project; and that what is public was made so.
create function tell_what_is_missing() returns void language sql as $$
  insert into "AuditEvent" (at, "officialId", "officialForId", role, name, "recordType", "recordId", payload)
  select * from (
    select s."takenAt" as at, s."takenById", s."takenForId", s.role, s.name, 'Bottleneck', s."bottleneckId", case s.step
        when 'register' then jsonb_build_object('reference', s.reference, 'to', s."to", 'changes', '{}'::jsonb, 'texts', s.texts)
        else jsonb_build_object('from', s."from", 'to', s."to", 'dueOn', s."dueOn", 'ground', s."declineGround",
          'original', null, 'texts', s.texts) end
    from (
      select s.*, b.reference, 'bottleneck.' || case s.step when 'register' then 'registered' when 'assess' then 'assessed'
          when 'recognise' then 'recognised' when 'decline' then 'declined' when 'markDuplicate' then 'markedDuplicate'
          when 'analyse' then 'analysed' when 'treat' then 'treated' when 'resolve' then 'resolved'
          when 'resolvePartly' then 'partlyResolved' when 'giveUp' then 'givenUp' when 'hold' then 'held'
          when 'resume' then 'resumed' when 'reopen' then 'reopened' end as name,
        case when s."reasonVersion" is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('field', 'reason',
          'language', s."reasonLanguage", 'version', s."reasonVersion")) end as texts,
        row_number() over (partition by s."bottleneckId", s.step order by s."takenAt" desc, s.id desc) as newest
      from "BottleneckStep" s join "Bottleneck" b on b.id = s."bottleneckId"
    ) s
    where s.newest > (select count(*) from "AuditEvent" e where e."recordType" = 'Bottleneck'
      and e."recordId" = s."bottleneckId" and e.name = s.name)
    union all
    select r."reportedAt", r."reportedById", r."reportedForId", null, 'project.reported', 'Project', r."projectId",
      jsonb_build_object('from', null, 'to', r.health, 'texts', case when r."textVersion" is null then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('field', 'report', 'language', r.language, 'version', r."textVersion")) end)
    from (select r.*, row_number() over (partition by r."projectId" order by r."reportedAt" desc, r.id desc) as newest
      from "ProgressReport" r) r
    where r.newest > (select count(*) from "AuditEvent" e where e."recordType" = 'Project'
      and e."recordId" = r."projectId" and e.name = 'project.reported')
    union all
    select p."createdAt", p."createdById", null, null, 'project.registered', 'Project', p.id,
      jsonb_build_object('reference', p.reference, 'changes', '{}'::jsonb, 'texts', '[]'::jsonb, 'linked', '[]'::jsonb)
    from "Project" p where not exists (select from "AuditEvent" e where e."recordType" = 'Project'
      and e."recordId" = p.id and e.name = 'project.registered')
    union all
    select b."publishedAt", null, null, null, 'bottleneck.published', 'Bottleneck', b.id, '{}'::jsonb
    from "Bottleneck" b where b.published and not exists (select from "AuditEvent" e where e."recordType" = 'Bottleneck'
      and e."recordId" = b.id and e.name = 'bottleneck.published')
    union all
    select p."publishedAt", null, null, null, 'project.published', 'Project', p.id, '{}'::jsonb
    from "Project" p where p.published and not exists (select from "AuditEvent" e where e."recordType" = 'Project'
      and e."recordId" = p.id and e.name = 'project.published')
  ) missing order by at
$$;
select tell_what_is_missing();
