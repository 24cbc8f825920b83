-- A next step is a row: who does what until when, and what came of it. And a publication is a row: from when
-- until when the public could read a record, by whose decision, and its words as it was published. What is
-- edited while it is public is not kept here; the versions of its texts tell that.

create table "NextStep" (
  "id" text not null,
  "bottleneckId" text not null,
  "what" text not null,
  "organisationId" text,
  "officialId" text,
  "dueOn" date,
  "doneOn" date,
  "answer" text not null default '',
  "askedById" text,
  "askedAt" timestamptz(3) not null default current_timestamp,
  constraint "NextStep_pkey" primary key ("id")
);
alter table "NextStep" add constraint "NextStep_bottleneckId_fkey" foreign key ("bottleneckId") references "Bottleneck"("id") on delete cascade on update cascade;
alter table "NextStep" add constraint "NextStep_organisationId_fkey" foreign key ("organisationId") references "Organisation"("id") on delete set null on update cascade;
alter table "NextStep" add constraint "NextStep_officialId_fkey" foreign key ("officialId") references "Official"("id") on delete set null on update cascade;
alter table "NextStep" add constraint "NextStep_askedById_fkey" foreign key ("askedById") references "Official"("id") on delete set null on update cascade;

-- Who asked and when was not kept; the last change is the latest that it can have been.
insert into "NextStep" ("id", "bottleneckId", "what", "organisationId", "dueOn", "doneOn", "askedAt")
select gen_random_uuid()::text, id, "nextStep", "nextStepById", "nextStepOn",
  case when status in ('RESOLVED', 'PARTLY_RESOLVED', 'WILL_NOT_BE_RESOLVED', 'DECLINED', 'DUPLICATE')
    and not "statusIsEditorial"
    then ("statusSince" at time zone 'Europe/Amsterdam')::date end,
  "changedAt"
from "Bottleneck" where coalesce("nextStep", '') <> '';

create index "NextStep_bottleneckId_askedAt_idx" on "NextStep"("bottleneckId", "askedAt");
create index "NextStep_organisationId_idx" on "NextStep"("organisationId");
-- One open at a time for now; and what is due soon is found by its day.
create unique index "NextStep_one_open_work_idx" on "NextStep" ("bottleneckId") where "doneOn" is null;
create index "NextStep_due_work_idx" on "NextStep" ("dueOn") where "doneOn" is null;

drop index "Bottleneck_next_step_work_idx";
alter table "Bottleneck" drop column "nextStep", drop column "nextStepOn", drop column "nextStepById";

-- The name of a step is one of those that the rules know.
create type "BottleneckStepName" as enum ('register', 'assess', 'recognise', 'decline', 'markDuplicate',
  'analyse', 'treat', 'resolve', 'resolvePartly', 'giveUp', 'hold', 'resume', 'reopen');
alter table "BottleneckStep" alter column "step" type "BottleneckStepName" using "step"::"BottleneckStepName";

create table "Publication" (
  "id" text not null,
  "bottleneckId" text,
  "projectId" text,
  "askedById" text,
  "givenById" text,
  "texts" jsonb not null default '[]',
  "from" timestamptz(3) not null default current_timestamp,
  "until" timestamptz(3),
  constraint "Publication_pkey" primary key ("id"),
  constraint "Publication_one_record" check (num_nonnulls("bottleneckId", "projectId") = 1),
  constraint "Publication_period" check ("until" is null or "until" >= "from")
);
alter table "Publication" add constraint "Publication_bottleneckId_fkey" foreign key ("bottleneckId") references "Bottleneck"("id") on delete restrict on update cascade;
alter table "Publication" add constraint "Publication_projectId_fkey" foreign key ("projectId") references "Project"("id") on delete restrict on update cascade;
alter table "Publication" add constraint "Publication_askedById_fkey" foreign key ("askedById") references "Official"("id") on delete set null on update cascade;
alter table "Publication" add constraint "Publication_givenById_fkey" foreign key ("givenById") references "Official"("id") on delete set null on update cascade;
create index "Publication_bottleneckId_from_idx" on "Publication"("bottleneckId", "from");
create index "Publication_projectId_from_idx" on "Publication"("projectId", "from");
create unique index "Publication_one_open_bottleneck_work_idx" on "Publication" ("bottleneckId") where "until" is null;
create unique index "Publication_one_open_project_work_idx" on "Publication" ("projectId") where "until" is null;

-- The words of a record as they stand now, for its publication.
create function bottleneck_words(bottleneck text) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('language', language, 'title', title, 'problem', problem,
    'affected', affected) order by language), '[]') from "BottleneckText" where "bottleneckId" = $1
$$;
create function project_words(project text) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('language', language, 'name', name, 'summary', summary)
    order by language), '[]') from "ProjectText" where "projectId" = $1
$$;

-- What the public reads today began when it was published; who decided it stands in the audit. The words of
-- that moment were not kept: these are the words of today.
insert into "Publication" ("id", "bottleneckId", "texts", "from", "givenById")
select gen_random_uuid()::text, b.id, bottleneck_words(b.id), b."publishedAt",
  (select e."officialId" from "AuditEvent" e where e."recordType" = 'Bottleneck' and e."recordId" = b.id
    and e.name = 'bottleneck.published' order by e.id desc limit 1)
from "Bottleneck" b where b.published;
insert into "Publication" ("id", "projectId", "texts", "from", "givenById")
select gen_random_uuid()::text, p.id, project_words(p.id), p."publishedAt",
  (select e."officialId" from "AuditEvent" e where e."recordType" = 'Project' and e."recordId" = p.id
    and e.name = 'project.published' order by e.id desc limit 1)
from "Project" p where p.published;

-- A record that is published opens a publication, one that is withdrawn ends it. Asked at the end of the
-- transaction, when a new record has its words.
create function keep_publication() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.published = new.published then return null; end if;
  if tg_table_name = 'Bottleneck' then
    update "Publication" set until = greatest("from", new."changedAt")
      where "bottleneckId" = new.id and until is null;
    if new.published then
      insert into "Publication" (id, "bottleneckId", texts, "from", "givenById")
      values (gen_random_uuid()::text, new.id, bottleneck_words(new.id), new."publishedAt", new."changedById");
    end if;
  else
    update "Publication" set until = greatest("from", new."changedAt")
      where "projectId" = new.id and until is null;
    if new.published then
      insert into "Publication" (id, "projectId", texts, "from", "givenById")
      values (gen_random_uuid()::text, new.id, project_words(new.id), new."publishedAt", new."changedById");
    end if;
  end if;
  return null;
end $$;
create constraint trigger publication_inserted after insert on "Bottleneck" deferrable initially deferred
  for each row when (new.published) execute function keep_publication();
create constraint trigger publication_changed after update of published on "Bottleneck" deferrable initially deferred
  for each row execute function keep_publication();
create constraint trigger publication_inserted after insert on "Project" deferrable initially deferred
  for each row when (new.published) execute function keep_publication();
create constraint trigger publication_changed after update of published on "Project" deferrable initially deferred
  for each row execute function keep_publication();

-- What was published once stays written down.
create trigger not_deleted before delete on "Publication" for each row execute function refuse_change();
create trigger not_emptied before truncate on "Publication" for each statement execute function refuse_change();
