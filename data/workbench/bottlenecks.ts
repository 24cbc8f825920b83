import "server-only";
import { z } from "zod";
import { bottleneckStatuses, openStatuses } from "@/domain/bottleneck/bottleneck";
import { type Day, dayAfter } from "@/domain/day";
import { type Language, languageSchema } from "@/domain/language";
import type { Settings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import type { BottleneckWork } from "@/domain/workbench";
import { Prisma } from "@/prisma/generated/client";
import { joinNextStep, nextStepColumns } from "../bottleneck/next-step";
import { stepDays } from "../bottleneck/work-filters";
import { readRows } from "../read-rows";
import { inScopesSql, reachedSql, visibleSql } from "../visibility";
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

const foundRow = z.object({ bottlenecks: z.array(workRow), drafts: z.array(draftRow) });

/** The bottlenecks that may ask something of this official, and the drafts they left. */
export async function readWork(
  viewer: Viewer,
  today: Day,
  reader: Language,
  terms: Settings,
): Promise<{ bottlenecks: WorkRow[]; drafts: DraftRow[] }> {
  const [found] = await readRows(
    "work on bottlenecks",
    foundRow,
    Prisma.sql`select
      coalesce((select json_agg(w) from (
        select b.reference, b.status, b."originalLanguage", b."ownerId", b."ownerOfficialId", b.version,
          n.what as "nextStep", n."dueOn" as "nextStepOn", n.language as "nextStepLanguage",
          n."organisationId" as "nextStepById", n."officialId" as "nextStepOfficialId",
          n.id as "stepId", n.version as "stepVersion",
          to_char(n."askedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "askedOn", b."holdUntil", b."reviewOn", b.keys,
          case when b.status = 'REPORTED' and not b."takenOver" then
            to_char(b."reportedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') end as "reportedOn",
          case when n.id is null then to_char(greatest((select max(s."doneAt") from "NextStep" s
              where s."bottleneckId" = b.id), case when not b."statusIsEditorial" then b."statusSince" end)
            at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') end as "withoutStepSince",
          (select json_build_object('text', t.title, 'language', t.language)
            from "BottleneckText" t where t."bottleneckId" = b.id
            order by t.language::text = ${reader} desc, t.language = b."originalLanguage" desc
            limit 1) as title
        from (select distinct on (id) * from (${due(viewer, today, terms)}) d) b ${joinNextStep}
      ) w), '[]') as bottlenecks,
      coalesce((select json_agg(d) from (
        select id, values -> 'title' ->> 0 as title,
          to_char("changedAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "changedOn"
        from "RegistrationDraft"
        where "officialId" = ${viewer.id} and "bottleneckId" is null
        order by "changedAt" desc limit 10
      ) d), '[]') as drafts`,
  );
  return { bottlenecks: found?.bottlenecks ?? [], drafts: found?.drafts ?? [] };
}

const ownShown = 6;

const ownRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema },
  ...{ takenOver: z.boolean(), reportedAt: z.date(), knownSince: z.string().nullable() },
  ...{ nextStep: z.string().nullable(), nextStepOn: z.date().nullable() },
  nextStepLanguage: languageSchema.nullable(),
  ...{ title: z.string(), language: languageSchema },
});
export type OwnRow = z.infer<typeof ownRow>;

/** The bottlenecks in the scopes of this official, the last changed first. */
export function listOwnBottlenecks(viewer: Viewer, reader: Language): Promise<OwnRow[]> {
  return readRows(
    "own bottlenecks",
    ownRow,
    Prisma.sql`select b.reference, b.status, b."originalLanguage", b."reportedAt", b."takenOver",
      b."knownSince", ${nextStepColumns},
      t.title, t.language
    from (select b.* from "Bottleneck" b where ${inScopesSql("bottleneck", viewer)}
      order by b."changedAt" desc, b.id desc limit ${ownShown}) b ${joinNextStep}
    cross join lateral (
      select title, language from "BottleneckText" t where t."bottleneckId" = b.id
      order by (t.language = ${reader}::"Language") desc,
        (t.language = b."originalLanguage") desc, t.language
      limit 1) t
    order by b."changedAt" desc, b.id desc`,
  );
}

/**
 * Of each kind of work the most urgent, each found by the index on its own day, and all that asks this official or is in
 * their hands; what is found twice is read once.
 */
function due(viewer: Viewer, today: Day, { announceDays }: Settings): Prisma.Sql {
  const day = Prisma.sql`${today}::date`;
  const soon = dayAfter(today, announceDays);
  const treats = reachedSql("bottleneck", viewer, "treat");
  const answers = reachedSql("bottleneck", viewer, "plan", "answer");
  // "is true" keeps the planner from the index of the status: the day finds far fewer.
  const isOpen = Prisma.sql`(b.status = any(${[...openStatuses]}::"BottleneckStatus"[])) is true`;
  return Prisma.join(
    [
      Prisma.sql`(select ${dueColumns} from "Bottleneck" b where b."stepOn" <= ${soon}
        and ${isOpen} and ${answers} order by b."stepOn" limit ${mostOfAKind})`,
      Prisma.sql`(select ${dueColumns} from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
        where n."doneOn" is null and ${askedOfSql(viewer)} and ${isOpen} and ${answers}
        order by n."dueOn" limit ${mostOfAKind})`,
      Prisma.sql`(select ${dueColumns} from "Bottleneck" b where ${inHandByNameSql(viewer)}
        and b."stepOn" = ${stepDays.none} and ${isOpen} and ${visibleSql("bottleneck", viewer)} order by b."changedAt" limit ${mostOfAKind})`,
      Prisma.sql`(select ${dueColumns} from "Bottleneck" b where b.status = 'REPORTED'
        and ${reachedSql("bottleneck", viewer, "assess")} order by b."reportedAt" limit ${mostOfAKind})`,
      Prisma.sql`(select ${dueColumns} from "Bottleneck" b where b.status = 'ON_HOLD'
        and b."holdUntil" <= ${day} and ${treats} order by b."holdUntil" limit ${mostOfAKind})`,
      Prisma.sql`(select ${dueColumns} from "Bottleneck" b where b.status = 'WILL_NOT_BE_RESOLVED'
        and b."reviewOn" <= ${day} and ${treats} order by b."reviewOn" limit ${mostOfAKind})`,
    ],
    " union all ",
  );
}

/** A case that was taken over from sources came in on no day: that on which it was loaded says nothing. */
const dueColumns = Prisma.sql`b.id, b.reference, b.status, b."originalLanguage", b.version,
  b."ownerId", b."ownerOfficialId", b."holdUntil", b."reviewOn", b.keys, b."reportedAt", b."takenOver",
  b."statusSince", b."statusIsEditorial"`;
