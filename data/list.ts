import "server-only";
import { z } from "zod";
import type { PageMark } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { readSettings } from "./settings";

/** How many records one page of a list shows. */
export const pageSize = 25;

/** What rows are in order of, and whether the greatest comes first. Rows that are equal in it follow their ids. */
export type RowOrder = { value: Prisma.Sql; kind: "moment" | "text"; down: boolean };

/** Rows that can be paged: `"Project" p` from the database, called `p`, with what holds of them. */
export type Rows = {
  from: Prisma.Sql;
  name: Prisma.Sql;
  where: Prisma.Sql;
  order: RowOrder;
  /**
   * That they are few: then they are gathered and sorted. Many are met soon enough on the way along the
   * order, where the planner would otherwise be kept from its index.
   */
  areFew?: boolean;
};

/** A row of a page: what it is in order of, and its place on the page. */
export const placedSchema = z.object({ id: z.string(), at: z.union([z.date(), z.string()]) });
export type Placed = z.infer<typeof placedSchema>;

/** One page of a list, and where the pages around it begin; null where there is none. */
export type Page<Row> = { rows: Row[]; previous: PageMark | null; next: PageMark | null };

/**
 * The rows of one page and one more, which tells whether there is another page: all their columns, `at` and
 * `place`. A page that is read backwards comes in backward order.
 */
export function pageSql(
  { from, name, where, order, areFew }: Rows,
  mark: PageMark,
  size = pageSize,
): Prisma.Sql {
  const down = order.down !== isBackwards(mark);
  const by = down ? Prisma.sql`r.at desc, r.id desc` : Prisma.sql`r.at, r.id`;
  const beyond = "key" in mark ? beyondSql(name, order, mark.key, down) : Prisma.empty;
  // "offset 0" keeps the planner from walking the whole order in search of a few.
  const gather = areFew ? Prisma.sql`offset 0` : Prisma.empty;
  return Prisma.sql`select r.*, row_number() over (order by ${by}) as place
    from (select ${name}.*, ${order.value} as at from ${from} where ${where} ${beyond} ${gather}) r
    order by ${by} limit ${size + 1}`;
}

/** The newest of which this holds, with their moment as `at`, and one more than `most`. */
export function newestSql(
  {
    from,
    name,
    newest,
    most,
  }: Pick<Rows, "from" | "name"> & { newest?: Prisma.Sql | undefined; most: number },
  where: Prisma.Sql,
  columns: readonly Prisma.Sql[],
): Prisma.Sql {
  const read = [
    Prisma.sql`${name}.id`,
    ...(newest ? [Prisma.sql`${newest} as at`] : []),
    ...columns,
  ];
  const order = newest ? Prisma.sql`order by ${newest} desc, ${name}.id desc` : Prisma.empty;
  return Prisma.sql`select ${Prisma.join(read)} from ${from} where ${where} ${order} limit ${most + 1}`;
}

/** What was found for a page, in the order of the list, without the one row too many. */
export function pageOf<Row extends Placed>(
  found: readonly Row[],
  mark: PageMark,
  size = pageSize,
): Page<Row> {
  const rows = found.slice(0, size);
  const more = found.length > size;
  const backwards = isBackwards(mark);
  if (backwards) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  const hasPrevious = backwards ? more : mark.kind === "after";
  const hasNext = backwards ? mark.kind === "before" : more;
  return {
    rows,
    previous: first && hasPrevious ? { kind: "before", key: rowKeyOf(first) } : null,
    next: last && hasNext ? { kind: "after", key: rowKeyOf(last) } : null,
  };
}

/** So many rows are read at once: rows of a file are wide, and more of them take memory and no less time. */
const batchSize = 250;

/** After so many batches it is asked again whether the reader may still read: once in a thousand rows. */
const batchesUnasked = 4;

/** What a reader may see changed while their file was read. */
export class ReadingEnded extends Error {
  constructor() {
    super("The reader may not read on: they signed out, or their grants changed.");
  }
}

/** Some rows of a file, and whether it ends with them although the list goes on. */
export type Batch<Row> = { rows: Row[]; isCutOff: boolean };

type Reading = { most?: number; mayStillRead?: () => Promise<boolean> };

/**
 * All rows of a list, page after page: for a file; so many as officials decided that one holds, unless it says how many.
 * Whoever wants more chooses filters. Pages in an order that no edit changes hold each row once, also when somebody works
 * meanwhile. `mayStillRead` is asked now and then: where it says no, the reading breaks off with an error, so that no
 * part of a file looks like the whole.
 */
export async function* eachBatch<Row extends Placed>(
  read: (mark: PageMark, size: number) => Promise<Row[]>,
  { most, mayStillRead = async () => true }: Reading = {},
): AsyncGenerator<Batch<Row>> {
  let mark: PageMark | null = { kind: "first" };
  let left = most ?? (await readSettings()).exportRows;
  for (let nth = 0; mark && left > 0; nth += 1) {
    if (nth > 0 && nth % batchesUnasked === 0 && !(await mayStillRead())) throw new ReadingEnded();
    const size = Math.min(batchSize, left);
    const { rows, next }: Page<Row> = pageOf(await read(mark, size), mark, size);
    left -= rows.length;
    if (rows.length > 0) yield { rows, isCutOff: next !== null && left === 0 };
    mark = next;
  }
}

const isBackwards = ({ kind }: PageMark): boolean => kind === "before" || kind === "last";

const rowKeyOf = ({ at, id }: Placed) => ({
  value: at instanceof Date ? at.toISOString() : at,
  id,
});

function beyondSql(
  name: Prisma.Sql,
  { value, kind }: RowOrder,
  key: { value: string; id: string },
  down: boolean,
): Prisma.Sql {
  const type = kind === "moment" ? Prisma.sql`timestamptz` : Prisma.sql`text`;
  const past = down ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`and (${value}, ${name}.id) ${past} (${key.value}::${type}, ${key.id})`;
}
