import "server-only";
import { z } from "zod";
import { solvedStatuses } from "@/domain/bottleneck/bottleneck";
import type { Day } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { inScopesSql, scopesKey } from "../visibility";

/** Of one quarter: how many were resolved, and half of them within how many calendar days of their report. */
const quarterRow = z.object({
  ...{ year: z.number(), quarter: z.number(), count: z.number(), days: z.number() },
});
export type Quarter = z.infer<typeof quarterRow>;

const quarters = 6;

/**
 * Median days from report to solution in the quarter of this day and the ones before it, in the scopes
 * of this official. Kept in memory for everyone in whose scopes the same records lie.
 */
export function readDurations(viewer: Viewer, today: Day): Promise<Quarter[]> {
  const by = [today, scopesKey(viewer)];
  return remember({ name: "days to a solution", on: "records", by }, () => load(viewer, today));
}

/**
 * Days as the calendar counts them at the border: what is reported late in the evening and solved the
 * next morning took one. Records that were taken over from sources have no measured duration.
 */
function load(viewer: Viewer, today: Day): Promise<Quarter[]> {
  return readRows(
    "days to a solution",
    quarterRow,
    Prisma.sql`select extract(year from q.began)::int as year, extract(quarter from q.began)::int as quarter,
      count(*)::int as count, round(percentile_cont(0.5) within group (order by q.days))::int as days
    from (
      select date_trunc('quarter', b."statusSince" at time zone 'Europe/Amsterdam') as began,
        (b."statusSince" at time zone 'Europe/Amsterdam')::date
          - (b."reportedAt" at time zone 'Europe/Amsterdam')::date as days
      from "Bottleneck" b
      where b.status = any(${[...solvedStatuses]}::"BottleneckStatus"[]) and not b."statusIsEditorial"
        and not b."takenOver"
        and ${inScopesSql("bottleneck", viewer)}
        and b."statusSince" >= (date_trunc('quarter', ${today}::date::timestamp)
          - make_interval(months => ${3 * (quarters - 1)}::int)) at time zone 'Europe/Amsterdam'
    ) q group by q.began order by q.began`,
  );
}
