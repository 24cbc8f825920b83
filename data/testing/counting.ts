import { Prisma } from "@/prisma/generated/client";

/**
 * A statement that takes longer than any test. It works and does not sleep: under another clock (faketime)
 * the alarm of a database that sleeps does not ring.
 */
export const counting = Prisma.sql`with recursive counted(n) as
  (select 1::bigint union all select n + 1 from counted) select max(n)::text from counted`;
