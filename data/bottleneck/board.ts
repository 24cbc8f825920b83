import "server-only";
import { z } from "zod";
import { bottleneckStatuses, groupOf } from "@/domain/bottleneck/bottleneck";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { stepsOpenTo } from "@/domain/bottleneck/steps";
import { dayAfter, dayAtBorder, startAtBorder } from "@/domain/day";
import { type Language, languageSchema } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";
import { type AskedQuery, matchesSql } from "../list-source";
import { readRows } from "../read-rows";
import { joinBestText } from "./list";
import { mayWork } from "./may-do";
import { joinNextStep, nextStepColumns } from "./next-step";
import { bottleneckSource, undatedLast } from "./source";

/** So many cards of one status stand on the board: the oldest. */
export const mostCards = 4;
/** For so many days what was decided stays in sight. */
const decidedDays = 365;

const cardRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses), statusSince: z.date() },
  ...{ reportedAt: z.date(), takenOver: z.boolean(), knownSince: z.string().nullable() },
  ...{ published: z.boolean(), isPractice: z.boolean(), originalLanguage: languageSchema },
  ...{ ownerId: z.string().nullable(), facets: z.array(z.string()), keys: z.array(z.string()) },
  ...{ heldFrom: z.enum(bottleneckStatuses).nullable(), holdUntil: z.date().nullable() },
  ...{ stepId: z.string().nullable(), stepVersion: z.number().nullable() },
  ...{ nextStep: z.string().nullable(), nextStepOn: z.date().nullable() },
  nextStepLanguage: languageSchema.nullable(),
  ...{ title: z.string(), language: languageSchema },
});

export type BoardCard = Awaited<ReturnType<typeof readBoard>>[number];

/**
 * The cards of a board: of each status that is open so many of the oldest, of each that ends it the newest of twelve
 * months. The filter by status is left to the caller, who names the `statuses`.
 */
export async function readBoard(
  query: AskedQuery<BottleneckList>,
  statuses: readonly (typeof bottleneckStatuses)[number][],
) {
  const rows = await readRows("board", cardRow, boardSql(query, statuses));
  const { viewer } = query;
  return rows.map((row) => ({
    ...row,
    may: { ...mayWork(row, viewer), move: stepsOpenTo(viewer, row).length > 0 },
  }));
}

function boardSql(
  query: AskedQuery<BottleneckList>,
  statuses: readonly (typeof bottleneckStatuses)[number][],
): Prisma.Sql {
  const matches = matchesSql(bottleneckSource, {
    ...query,
    filter: { ...query.filter, status: [] },
  });
  const isDecided = (status: (typeof statuses)[number]) => groupOf[status] === "decided";
  const of = (some: typeof statuses) =>
    Prisma.sql`from unnest(${[...some]}::"BottleneckStatus"[]) s(of) cross join lateral`;
  const since = startAtBorder(dayAfter(dayAtBorder(new Date()), -decidedDays));
  return cardsSql(
    query.reader,
    Prisma.sql`select c.* ${of(statuses.filter((status) => !isDecided(status)))} (
        select b.*, ${undatedLast} as at, 0 as block from "Bottleneck" b
        where b.status = s.of and ${matches} order by ${undatedLast}, b.id limit ${mostCards}) c
      union all
      select c.* ${of(statuses.filter(isDecided))} (
        select b.*, b."statusSince" as at, 1 as block from "Bottleneck" b
        where b.status = s.of and ${matches} and b."statusSince" >= ${since}
        order by b."statusSince" desc, b.id desc limit ${mostCards}) c`,
  );
}

/** Those cards with their words and their open step: the oldest first, of what was decided the newest. */
const cardsSql = (reader: Language, cards: Prisma.Sql) => Prisma.sql`
  select b.reference, b.status, b."statusSince", b."reportedAt", b."takenOver", b."knownSince", b.published,
    b."isPractice", b."originalLanguage", b."ownerId",
    to_json(b.facets) as facets, to_json(b.keys) as keys, b."heldFrom", b."holdUntil",
    n.id as "stepId", n.version as "stepVersion", ${nextStepColumns}, t.title, t.language
  from (${cards}) b ${joinNextStep} ${joinBestText(reader)}
  order by b.block, case when b.block = 0 then b.at end, case when b.block = 0 then b.id end, b.at desc, b.id desc`;
