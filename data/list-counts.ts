import "server-only";
import {
  type FilterName,
  filterNames,
  isUnfiltered,
  type ListDeclaration,
  type ListFilter,
} from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";

/** How many records each value of a filter would leave. A value that is missing leaves none. */
export type FacetCounts = {
  /** Whether only some of the records were counted: a count of n stands for n or more. */
  atLeast: boolean;
  counts: ReadonlyMap<string, number>;
};

/** How many records a list holds, and how many each value of each filter would leave. */
export type Counts<Name extends string = string> = {
  total: number;
  /** Whether there are more than `total`. */
  atLeast: boolean;
  facets: Readonly<Record<Name, FacetCounts>>;
};

/** How the records of a list are counted. */
export type Counting<L extends ListDeclaration> = {
  list: L;
  q: string;
  filter: ListFilter<L>;
  /** Counting stops at so many. */
  most: number;
  /** The records with the columns that the tallies need; on request as if one filter had been left out. */
  found: (without?: FilterName<L>) => Prisma.Sql;
  /** What is counted of the records called `found`: the name of a filter and a value of it. */
  tallies: readonly Prisma.Sql[];
  /** The counts of the whole list for this viewer, where they are known without counting. */
  whole?: Counts<FilterName<L>> | null;
};

type CountRow = { set: number; name: string; value: string; count: number };

/**
 * Counts in one statement. A filter is counted as if nothing in it had been chosen, so that its values say
 * what they would add.
 */
export async function countList<L extends ListDeclaration>(
  counting: Counting<L>,
): Promise<Counts<FilterName<L>>> {
  const { list, q, filter, most, found, tallies, whole } = counting;
  const chosen = filterNames(list).filter((name) => filter[name].length > 0);
  if (whole && !q && chosen.length === 0) return whole;
  const isKnown = (name: FilterName<L>) => whole && !q && isUnfiltered({ ...filter, [name]: [] });
  const counted = chosen.filter((name) => !isKnown(name));
  const sets = [found(), ...counted.map(found)].map((rows, set) =>
    countSet(rows, set, most, tallies),
  );
  const rows = await db.$queryRaw<CountRow[]>`${Prisma.join(sets, " union all ")}`;
  const facet = (name: FilterName<L>) =>
    chosen.includes(name) && !counted.includes(name) && whole
      ? whole.facets[name]
      : facetOf(rows, counted.indexOf(name) + 1, name, most);
  const total = totalOf(rows, 0);
  return {
    total: Math.min(total, most),
    atLeast: total > most,
    facets: Object.fromEntries(filterNames(list).map((name) => [name, facet(name)])) as Counts<
      FilterName<L>
    >["facets"],
  };
}

function countSet(rows: Prisma.Sql, set: number, most: number, tallies: readonly Prisma.Sql[]) {
  const each = tallies.map(
    (tally) => Prisma.sql`union all
      select ${set}::int, name, value, count(*)::int from (${tally}) t group by name, value`,
  );
  return Prisma.sql`(with found as materialized (${rows} limit ${most + 1})
    select ${set}::int as set, '' as name, '' as value, count(*)::int as count from found
    ${Prisma.join(each, " ")})`;
}

const totalOf = (rows: readonly CountRow[], set: number): number =>
  rows.find((row) => row.set === set && row.name === "")?.count ?? 0;

function facetOf(rows: readonly CountRow[], set: number, name: string, most: number): FacetCounts {
  const own = rows.filter((row) => row.set === set && row.name === name);
  return {
    atLeast: totalOf(rows, set) > most,
    counts: new Map(own.map(({ value, count }) => [value, count])),
  };
}
