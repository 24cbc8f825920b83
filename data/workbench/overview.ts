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
import { keyOf } from "@/domain/key";
import { type Language, languageSchema } from "@/domain/language";
import type { Settings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";

const countRow = z.object({
  /** Null for what no partnership took on. */
  partnershipId: z.string().nullable(),
  ...{ open: z.number(), waiting: z.number(), solved: z.number() },
  ...{ late: z.number(), still: z.number() },
});
const waitRow = z.object({
  ...{ partnershipId: z.string(), organisationId: z.string(), count: z.number() },
});
const stillRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses), changedAt: z.date() },
  ...{ title: z.string(), language: languageSchema },
});

/** How the partnerships stand beside each other, for whom they wait, and what has been silent longest. */
export type Overview = {
  /** The partnerships that are shown; null for all, and what none took on. */
  partnershipIds: readonly string[] | null;
  /** After so many days without a change an open bottleneck counts as silent. */
  silentDays: number;
  counts: readonly z.infer<typeof countRow>[];
  /** Of each partnership the organisations that most of its open next steps ask, the most first. */
  waits: readonly z.infer<typeof waitRow>[];
  still: readonly z.infer<typeof stillRow>[];
};

const stillShown = 5;

/** Whoever sees the whole border is shown all of it, who works for a partnership that; null for everybody else. */
export async function readOverview(
  viewer: Viewer,
  reader: Language,
  today: Day,
  { silentDays }: Settings,
): Promise<Overview | null> {
  const scopes = viewer.grants.map(({ scope }) => scope);
  const isWhole = scopes.some(({ kind }) => kind === "ALL");
  const own = scopes.flatMap((one) => (one.kind === "PARTNERSHIP" ? [one.partnershipId] : []));
  if (!isWhole && own.length === 0) return null;
  const partnershipIds = isWhole ? null : [...new Set(own)];
  const by = { seen: seenKey(viewer), partnershipIds, reader };
  return remember({ name: "overview of partnerships", on: "records", by }, async () => {
    const asked = { viewer, today, partnershipIds, silentDays };
    const [counts, waits, still] = await Promise.all([
      countByPartnership(asked),
      listWaits(asked),
      listStill(asked, reader),
    ]);
    return { partnershipIds, silentDays, counts, waits, still };
  });
}

type Asked = {
  viewer: Viewer;
  today: Day;
  partnershipIds: readonly string[] | null;
  silentDays: number;
};

/** The records of these partnerships, called `b`. */
const ofThese = ({ viewer, partnershipIds }: Asked) =>
  partnershipIds === null
    ? visibleSql("bottleneck", viewer)
    : Prisma.sql`(${visibleSql("bottleneck", viewer)} and b.keys && ${partnershipIds.map((id) => keyOf("partnership", id))}::text[])`;

/** The links by which they are counted, called `l`. */
const linksOf = ({ partnershipIds }: Asked) =>
  partnershipIds === null
    ? Prisma.sql`true`
    : Prisma.sql`l."partnershipId" = any(${[...partnershipIds]})`;

const among = (statuses: readonly string[]) =>
  Prisma.sql`b.status = any(${[...statuses]}::"BottleneckStatus"[])`;
/** The same as the filter of the list, to which the numbers lead. */
const isStill = ({ today, silentDays }: Asked) =>
  Prisma.sql`${among(openStatuses)} and b."changedAt" < ${dateOf(dayAfter(today, -silentDays))}`;
const counted = (condition: Prisma.Sql) => Prisma.sql`(count(*) filter (where ${condition}))::int`;

const countByPartnership = (asked: Asked) =>
  readRows(
    "bottlenecks by partnership",
    countRow,
    Prisma.sql`select l."partnershipId", ${counted(among(openStatuses))} as open,
      ${counted(among(statusesOf("waiting")))} as waiting,
      ${counted(among(solvedStatuses))} as solved, ${counted(Prisma.sql`b."stepOn" < ${asked.today}`)} as late,
      ${counted(isStill(asked))} as still
    from "Bottleneck" b left join "BottleneckPartnership" l on l."bottleneckId" = b.id
    where ${ofThese(asked)} and ${linksOf(asked)} group by l."partnershipId"`,
  );

const waitsShown = 2;

const listWaits = (asked: Asked) =>
  readRows(
    "for whom partnerships wait",
    waitRow,
    Prisma.sql`select "partnershipId", "organisationId", count from (
      select l."partnershipId", n."organisationId", count(*)::int as count,
        row_number() over (partition by l."partnershipId" order by count(*) desc, n."organisationId") as place
      from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
        join "BottleneckPartnership" l on l."bottleneckId" = b.id
      where n."doneOn" is null and n."organisationId" is not null and ${among(openStatuses)}
        and ${ofThese(asked)} and ${linksOf(asked)}
      group by l."partnershipId", n."organisationId") w
    where place <= ${waitsShown} order by "partnershipId", place`,
  );

/** The longest first; of what came with the portal and was never changed nobody knows how long: it stands at the end. */
const listStill = (asked: Asked, reader: Language) =>
  readRows(
    "bottlenecks that stand still",
    stillRow,
    Prisma.sql`select b.reference, b.status, b."changedAt", t.title, t.language
    from (select * from (
      (${stillOf(asked, Prisma.sql`b."changedAt" > ${unknownMoment}`)})
      union all (${stillOf(asked, Prisma.sql`b."changedAt" = ${unknownMoment}`)})) found
      limit ${stillShown}) b
    cross join lateral (
      select title, language from "BottleneckText" t where t."bottleneckId" = b.id
      order by (t.language = ${reader}::"Language") desc,
        (t.language = b."originalLanguage") desc, t.language
      limit 1) t
    order by b."changedAt" = ${unknownMoment}, b."changedAt", b.id`,
  );

const stillOf = (asked: Asked, which: Prisma.Sql) =>
  Prisma.sql`select b.* from "Bottleneck" b where ${ofThese(asked)} and ${isStill(asked)} and ${which}
    order by b."changedAt", b.id limit ${stillShown}`;
