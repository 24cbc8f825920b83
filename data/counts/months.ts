import "server-only";
import { z } from "zod";
import { openStatuses, solvedStatuses } from "@/domain/bottleneck/bottleneck";
import { type Day, dayAtBorder, startAtBorder } from "@/domain/day";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";
import { readFigures } from "./figures";

/** A month as "2026-11": how many bottlenecks were open at its end, and how many were solved in it. */
export type Month = { month: string; open: number; solved: number };

const shown = 12;

/** The last twelve months of what this viewer may see, the oldest first; the last is the month that runs. */
export const readMonths = (viewer: Anyone): Promise<Month[]> =>
  remember({ name: "months", on: "records", by: seenKey(viewer) }, () =>
    loadMonths(viewer, dayAtBorder(new Date())),
  );

/** Goes back from what is open now over the steps that were taken since: the last month says what the figures say. */
export async function loadMonths(viewer: Anyone, today: Day): Promise<Month[]> {
  const months = monthsUntil(today);
  const [{ open }, rows] = await Promise.all([
    readFigures(viewer),
    countSteps(viewer, months[0] ?? ""),
  ]);
  const of = new Map(rows.map((row) => [row.month, row]));
  let left = open;
  return months
    .toReversed()
    .map((month) => {
      const at = { month, open: left, solved: of.get(month)?.solved ?? 0 };
      left -= of.get(month)?.change ?? 0;
      return at;
    })
    .toReversed();
}

function monthsUntil(today: Day): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: shown }, (_, at) =>
    new Date(Date.UTC(year, month - shown + at, 1)).toISOString().slice(0, 7),
  );
}

/** By how many the open ones grew in each month, and how many came to be solved, from the record of all steps. */
const countSteps = (viewer: Anyone, since: string) =>
  readRows(
    "steps by month",
    z.object({ month: z.string(), change: z.number(), solved: z.number() }),
    Prisma.sql`select to_char(s."takenAt" at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      sum(${isAmong("to", openStatuses)}::int - ${isAmong("from", openStatuses)}::int)::int as change,
      (count(distinct s."bottleneckId") filter (where ${isAmong("to", solvedStatuses)}
        and not ${isAmong("from", solvedStatuses)}))::int as solved
    from "BottleneckStep" s join "Bottleneck" b on b.id = s."bottleneckId"
    where s."takenAt" >= ${startAtBorder(`${since}-01`)}
      and ${visibleSql("bottleneck", viewer)}
    group by 1`,
  );

/** Of a registration nothing was before: then it was not among them. */
const isAmong = (column: "from" | "to", statuses: readonly string[]) =>
  Prisma.sql`coalesce(s.${Prisma.raw(`"${column}"`)} = any(${[...statuses]}::"BottleneckStatus"[]), false)`;
