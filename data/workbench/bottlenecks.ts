import "server-only";
import { z } from "zod";
import { bottleneckStatuses, openStatuses } from "@/domain/bottleneck/bottleneck";
import { type Day, dayAfter } from "@/domain/day";
import { type Language, languageSchema } from "@/domain/language";
import type { Settings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import type { BottleneckWork } from "@/domain/workbench";
import { Prisma } from "@/prisma/generated/client";
import { joinNextStep } from "../bottleneck/next-step";
import { stepDays } from "../bottleneck/work-filters";
import { readRows } from "../read-rows";
import { reachedSql, visibleSql } from "../visibility";
import { askedOfSql, inHandByNameSql } from "../whose";

/** So many of each kind are looked at; who has more to do is told "more than". */
export const mostOfAKind = 25;

const day = z.iso.date();

const workRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema },
  ...{ nextStep: z.string().nullable(), nextStepOn: day.nullable(), askedOn: day.nullable() },
  ...{ nextStepLanguage: languageSchema.nullable(), nextStepById: z.string().nullable() },
  ...{ nextStepOfficialId: z.string().nullable(), stepId: z.string().nullable() },
  ...{ stepVersion: z.number().nullable(), version: z.number() },
  ...{ ownerId: z.string().nullable(), ownerOfficialId: z.string().nullable() },
  ...{ holdUntil: day.nullable(), reviewOn: day.nullable(), reportedOn: day.nullable() },
  ...{ withoutStepSince: day.nullable(), keys: z.array(z.string()) },
  title: z.object({ text: z.string(), language: languageSchema }).nullable(),
}) satisfies z.ZodType<BottleneckWork>;
const draftRow = z.object({ id: z.string(), title: z.string().nullable(), changedOn: day });

export type WorkRow = z.infer<typeof workRow>;
export type DraftRow = z.infer<typeof draftRow>;

/**
 * The bottlenecks that may ask something of this official, and the drafts they left. In two statements, which the
 * database answers at once.
 */
export async function readWork(
  viewer: Viewer,
  today: Day,
  reader: Language,
  terms: Settings,
): Promise<{ bottlenecks: WorkRow[]; drafts: DraftRow[] }> {
  const bySteps = allOf(dueBySteps(viewer, today, terms), reader);
  const byStatus = allOf(dueByStatus(viewer, today), reader);
  const [[steps], [others]] = await Promise.all([
    readRows("work by next steps", stepsRow, Prisma.sql`select ${asList(bySteps)} as bottlenecks`),
    readRows(
      "work by status, and drafts",
      othersRow,
      Prisma.sql`select ${asList(byStatus)} as bottlenecks, ${asList(draftsOf(viewer))} as drafts`,
    ),
  ]);
  const found = [...(steps?.bottlenecks ?? []), ...(others?.bottlenecks ?? [])];
  const bottlenecks = [...new Map(found.map((row) => [row.reference, row])).values()];
  return { bottlenecks, drafts: others?.drafts ?? [] };
}

const stepsRow = z.object({ bottlenecks: z.array(workRow) });
const othersRow = stepsRow.extend({ drafts: z.array(draftRow) });

const asList = (rows: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce((select json_agg(one) from (${rows}) one), '[]')`;

/** What is found twice is read once. */
const allOf = (due: Prisma.Sql, reader: Language): Prisma.Sql =>
  Prisma.sql`select b.reference, b.status, b."originalLanguage", b."ownerId", b."ownerOfficialId", b.version,
      n.what as "nextStep", n."dueOn" as "nextStepOn", n.language as "nextStepLanguage",
      n."organisationId" as "nextStepById", n."officialId" as "nextStepOfficialId",
      n.id as "stepId", n.version as "stepVersion",
      to_char(n."askedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "askedOn",
      b."holdUntil", b."reviewOn", b.keys,
      case when b.status = 'REPORTED' and not b."takenOver" then
        to_char(b."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') end as "reportedOn",
      case when n.id is null then to_char(greatest((select max(s."doneAt") from "NextStep" s
          where s."bottleneckId" = b.id), case when not b."statusIsEditorial" then b."statusSince" end)
        at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') end as "withoutStepSince",
      (select json_build_object('text', t.title, 'language', t.language)
        from "BottleneckText" t where t."bottleneckId" = b.id
        order by t.language::text = ${reader} desc, t.language = b."originalLanguage" desc
        limit 1) as title
    from (select distinct on (id) * from (${due}) d) b ${joinNextStep}`;

const draftsOf = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`select id, values -> 'title' ->> 0 as title,
      to_char("changedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "changedOn"
    from "RegistrationDraft"
    where "officialId" = ${viewer.id} and "bottleneckId" is null
    order by "changedAt" desc limit 10`;

// Of each kind of work the most urgent, each found by the index on its own day.

/** What should be done soon, all that asks this official, and what is in their hands and has no next step. */
function dueBySteps(viewer: Viewer, today: Day, { announceDays }: Settings): Prisma.Sql {
  const soon = dayAfter(today, announceDays);
  const answers = reachedSql("bottleneck", viewer, "plan", "answer");
  // "is true" keeps the planner from the index of the status: the day finds far fewer.
  const isOpen = Prisma.sql`(b.status = any(${[...openStatuses]}::"BottleneckStatus"[])) is true`;
  return anyOf(
    Prisma.sql`select ${dueColumns} from "Bottleneck" b where b."stepOn" <= ${soon}
      and ${isOpen} and ${answers} order by b."stepOn"`,
    Prisma.sql`select ${dueColumns} from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
      where n."doneOn" is null and ${askedOfSql(viewer)} and ${isOpen} and ${answers} order by n."dueOn"`,
    Prisma.sql`select ${dueColumns} from "Bottleneck" b where ${inHandByNameSql(viewer)}
      and b."stepOn" = ${stepDays.none} and ${isOpen} and ${visibleSql("bottleneck", viewer)}
      order by b."changedAt"`,
  );
}

/** What waits to be assessed, to go on after it was on hold, or to be looked at again. */
function dueByStatus(viewer: Viewer, today: Day): Prisma.Sql {
  const day = Prisma.sql`${today}::date`;
  const treats = reachedSql("bottleneck", viewer, "treat");
  return anyOf(
    Prisma.sql`select ${dueColumns} from "Bottleneck" b where b.status = 'REPORTED'
      and ${reachedSql("bottleneck", viewer, "assess")} order by b."reportedAt"`,
    Prisma.sql`select ${dueColumns} from "Bottleneck" b where b.status = 'ON_HOLD'
      and b."holdUntil" <= ${day} and ${treats} order by b."holdUntil"`,
    Prisma.sql`select ${dueColumns} from "Bottleneck" b where b.status = 'WILL_NOT_BE_RESOLVED'
      and b."reviewOn" <= ${day} and ${treats} order by b."reviewOn"`,
  );
}

const anyOf = (...kinds: Prisma.Sql[]): Prisma.Sql =>
  Prisma.join(
    kinds.map((kind) => Prisma.sql`(${kind} limit ${mostOfAKind})`),
    " union all ",
  );

/** A case that was taken over from sources came in on no day: that on which it was loaded says nothing. */
const dueColumns = Prisma.sql`b.id, b.reference, b.status, b."originalLanguage", b.version,
  b."ownerId", b."ownerOfficialId", b."holdUntil", b."reviewOn", b.keys, b."reportedAt", b."takenOver",
  b."statusSince", b."statusIsEditorial"`;
