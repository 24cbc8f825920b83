import "server-only";
import { dayAfter, startAtBorder } from "@/domain/day";
import type { Range } from "@/domain/range";
import { Prisma } from "@/prisma/generated/client";

/** The records that lie in a range, of which one end at least is given. */
export type RangeSource = (range: Range) => Prisma.Sql;

/** By the day at the border on which a moment lies; the column is compared as it is, so that an index serves. */
export const dayOfMoment =
  (column: Prisma.Sql): RangeSource =>
  ({ from, until }) =>
    both(
      from && Prisma.sql`${column} >= ${startAtBorder(from)}`,
      until && Prisma.sql`${column} < ${startAtBorder(dayAfter(until, 1))}`,
    );

/** By a column that holds days. */
export const dayIn =
  (column: Prisma.Sql): RangeSource =>
  ({ from, until }) =>
    both(
      from && Prisma.sql`${column} >= ${from}::date`,
      until && Prisma.sql`${column} <= ${until}::date`,
    );

const both = (...ends: (Prisma.Sql | null | "")[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`true`, ...ends.filter((end) => end instanceof Prisma.Sql)], " and ");
