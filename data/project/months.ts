import "server-only";
import { z } from "zod";
import { type Day, dayAtBorder } from "@/domain/day";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";

/**
 * How many projects ran at the end of each of twelve months, the oldest first; the last is the present month,
 * until now. As far as their dates tell: one without a beginning ran all along.
 */
export const runningByMonth = (viewer: Anyone, now = new Date()): Promise<number[]> => {
  const today = dayAtBorder(now);
  const by = [today, seenKey(viewer)];
  return remember({ name: "running projects by month", on: "records", by }, () =>
    load(viewer, today),
  );
};

async function load(viewer: Anyone, today: Day): Promise<number[]> {
  const rows = await readRows(
    "running projects by month",
    z.object({ count: z.number() }),
    Prisma.sql`with month as (
      select least((date_trunc('month', ${today}::date) - make_interval(months => back - 1))::date - 1,
        ${today}::date) as until
      from generate_series(0, 11) as back
    ), project as (
      select p.phase, p."startOn", p."endOn" from "Project" p
      where ${visibleSql("project", viewer)} and p.phase in ('RUNNING', 'FINISHED')
    )
    select (select count(*) from project p where coalesce(p."startOn", month.until) <= month.until
      and (p.phase = 'RUNNING' or p."endOn" > month.until and month.until < ${today}::date))::int as count
    from month order by until`,
  );
  return rows.map(({ count }) => count);
}
