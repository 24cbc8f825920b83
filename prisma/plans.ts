import { createHash } from "node:crypto";
import { Prisma } from "./generated/client";

const mark = "/* planned once */";
/** So many at most: each takes memory in each connection for as long as that is open. */
export const mostPlans = 100;

/**
 * A statement that the database plans once for each connection. For those that find by a key or a day: the best plan of
 * a filter or of words depends on what is asked. Its text may not depend on how many values there are.
 */
export const plannedOnce = (statement: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(mark)} ${statement}`;

/** Planning what the client makes itself takes longer than reading only where it is as long as this, in letters. */
const long = 2000;

/** The client reads a whole record by its key; with a list of keys the text is another for each length. */
const isOfRecord = (sql: string): boolean =>
  sql.startsWith('SELECT "t0"') &&
  sql.length > long &&
  /WHERE \(?"t0"\."(?:id|reference)" = \$/.test(sql);

const isPlannedOnce = (sql: string): boolean => sql.startsWith(mark) || isOfRecord(sql);

/**
 * Names for statements, by which the database keeps their plans: nothing has one before `keep(true)` is called, for a
 * connection that a pooler hands on does not know what was prepared on another.
 */
export function plans() {
  const names = new Map<string, string>();
  let isKept = false;
  return {
    /** Whether plans are kept from now on. */
    keep: (kept: boolean) => {
      isKept = kept;
    },
    /** The name of a statement; "" has none, and is planned each time. */
    nameOf: ({ sql }: { sql: string }): string => {
      if (!isKept || !isPlannedOnce(sql)) return "";
      const known = names.get(sql);
      if (known || names.size >= mostPlans) return known ?? "";
      const name = createHash("sha256").update(sql).digest("base64url").slice(0, 20);
      names.set(sql, name);
      return name;
    },
  };
}

export type Plans = ReturnType<typeof plans>;
