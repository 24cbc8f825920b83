import "server-only";
import { z } from "zod";
import {
  bottleneckStatuses,
  openStatuses,
  solvedStatuses,
  statusesOf,
} from "@/domain/bottleneck/bottleneck";
import { unknownMoment } from "@/domain/bottleneck/known-since";
import { type Day, dateOf, dayAfter } from "@/domain/day";
import { type Language, languageSchema } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import { STILL_DAYS } from "@/domain/workbench";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";

const countRow = z.object({
  /** Null for what no partnership took on. */
  partnershipId: z.string().nullable(),
  ...{ open: z.number(), waiting: z.number(), solved: z.number(), still: z.number() },
});
const stillRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses), statusSince: z.date() },
  ...{ title: z.string(), language: languageSchema },
});

/** How the partnerships stand beside each other, and what has stood still longest. */
export type Overview = {
  counts: readonly z.infer<typeof countRow>[];
  still: readonly z.infer<typeof stillRow>[];
};

const stillShown = 5;

/** Whoever sees the whole border is shown all of it; null for everybody else. */
export async function readOverview(
  viewer: Viewer,
  reader: Language,
  today: Day,
): Promise<Overview | null> {
  if (!viewer.grants.some(({ scope }) => scope.kind === "ALL")) return null;
  const by = { seen: seenKey(viewer), reader };
  return remember({ name: "overview of partnerships", on: "records", by }, async () => {
    const [counts, still] = await Promise.all([
      countByPartnership(viewer, today),
      listStill(viewer, reader, today),
    ]);
    return { counts, still };
  });
}

const among = (statuses: readonly string[]) =>
  Prisma.sql`b.status = any(${[...statuses]}::"BottleneckStatus"[])`;
const isStill = (today: Day) =>
  Prisma.sql`${among(openStatuses)} and b."statusSince" < ${dateOf(dayAfter(today, -STILL_DAYS))}
    and b."statusSince" > ${unknownMoment}`;
const counted = (condition: Prisma.Sql) => Prisma.sql`(count(*) filter (where ${condition}))::int`;

const countByPartnership = (viewer: Viewer, today: Day) =>
  readRows(
    "bottlenecks by partnership",
    countRow,
    Prisma.sql`select l."partnershipId", ${counted(among(openStatuses))} as open,
      ${counted(among(statusesOf("waiting")))} as waiting,
      ${counted(among(solvedStatuses))} as solved, ${counted(isStill(today))} as still
    from "Bottleneck" b left join "BottleneckPartnership" l on l."bottleneckId" = b.id
    where ${visibleSql("bottleneck", viewer)} group by l."partnershipId"`,
  );

const listStill = (viewer: Viewer, reader: Language, today: Day) =>
  readRows(
    "bottlenecks that stand still",
    stillRow,
    Prisma.sql`select b.reference, b.status, b."statusSince", t.title, t.language
    from (select b.* from "Bottleneck" b where ${visibleSql("bottleneck", viewer)}
      and ${isStill(today)} order by b."statusSince", b.id limit ${stillShown}) b
    cross join lateral (
      select title, language from "BottleneckText" t where t."bottleneckId" = b.id
      order by (t.language = ${reader}::"Language") desc,
        (t.language = b."originalLanguage") desc, t.language
      limit 1) t
    order by b."statusSince", b.id`,
  );
