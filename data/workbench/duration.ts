import "server-only";
import { solvedStatuses } from "@/domain/bottleneck/bottleneck";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { inScopeSql, seeingScopes } from "../bottleneck/visibility";
import { db } from "../db";

/** Of one quarter: how many were resolved, and half of them within how many days of their report. */
export type Quarter = { year: number; quarter: number; count: number; days: number };

const quarters = 6;
const lifetime = 600_000;
const mostKept = 200;
const kept = new Map<string, { figures: Promise<Quarter[]>; readAt: number }>();

/**
 * Median days from report to solution in the last quarters, in the scopes of this official. Kept for
 * ten minutes for everyone with the same scopes: they see the same records.
 */
export function readDurations(viewer: Viewer): Promise<Quarter[]> {
  const key = JSON.stringify(seeingScopes(viewer));
  const known = kept.get(key);
  if (known && Date.now() - known.readAt < lifetime) return known.figures;
  const figures = load(viewer);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { figures, readAt: Date.now() });
  figures.catch(() => kept.delete(key));
  return figures;
}

/** Records whose status is only read from a source have no measured duration. */
function load(viewer: Viewer): Promise<Quarter[]> {
  const scopes = seeingScopes(viewer).map(inScopeSql);
  if (scopes.length === 0) return Promise.resolve([]);
  return db.$queryRaw<Quarter[]>`
    select extract(year from q.began)::int as year, extract(quarter from q.began)::int as quarter,
      count(*)::int as count, round(percentile_cont(0.5) within group (order by q.days))::int as days
    from (
      select date_trunc('quarter', b."statusSince" at time zone 'Europe/Amsterdam') as began,
        extract(epoch from b."statusSince" - b."reportedAt") / 86400 as days
      from "Bottleneck" b
      where b.status = any(${[...solvedStatuses]}::"BottleneckStatus"[]) and not b."statusIsEditorial"
        and (${Prisma.join(scopes, " or ")})
        and b."statusSince" >= (date_trunc('quarter', now() at time zone 'Europe/Amsterdam')
          - make_interval(months => ${3 * (quarters - 1)}::int)) at time zone 'Europe/Amsterdam'
    ) q group by q.began order by q.began`;
}
