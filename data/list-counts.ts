import "server-only";
import { z } from "zod";
import {
  type FilterName,
  filterNames,
  isUnfiltered,
  type ListDeclaration,
  questionOf,
} from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import {
  type AskedQuery,
  type Counts,
  type FacetCounts,
  type ListSource,
  matchesSql,
} from "./list-source";
import { readRows } from "./read-rows";

const countRow = z.object({
  ...{ set: z.number(), name: z.string(), value: z.string(), count: z.number() },
});
type CountRow = z.infer<typeof countRow>;

/**
 * Counts in one statement or two. A filter is counted as if nothing in it had been chosen, so that its values say
 * what they would add. `whole` are the counts of all that this viewer may see, where they are known already.
 */
export async function countList<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
  whole?: Counts<FilterName<L>> | null,
): Promise<Counts<FilterName<L>>> {
  const {
    list,
    counted: { most },
  } = source;
  const { q, filter, ranges } = query;
  const names = filterNames(list);
  const alike = (question: FilterName<L>) => names.filter((n) => questionOf(list, n) === question);
  const chosen = names.filter((name) => alike(name).some((each) => filter[each].length > 0));
  if (whole && !q && isUnfiltered({ filter, ranges })) return whole;
  const isKnown = (name: FilterName<L>) =>
    whole && !q && isUnfiltered({ filter: { ...filter, ...nothingIn(alike(name)) }, ranges });
  const counted = chosen.filter((name) => !isKnown(name));
  const sets = [undefined, ...counted].map((without, set) => countSet(source, query, set, without));
  // What takes longest is several sets: the database then counts half of them beside the others.
  const halves = [0, 1].map((half) => sets.filter((_, set) => set % 2 === half));
  const rows = await Promise.all(
    (sets.length > 2 ? halves : [sets]).map((some) =>
      readRows("counts of a list", countRow, Prisma.join(some, " union all ")),
    ),
  ).then((all) => all.flat());
  const facet = (name: FilterName<L>) => {
    const question = questionOf(list, name);
    return chosen.includes(question) && !counted.includes(question) && whole
      ? whole.facets[name]
      : countsOf(rows, counted.indexOf(question) + 1, name, most);
  };
  const total = totalOf(rows, 0);
  return {
    total: Math.min(total, most),
    atLeast: total > most,
    facets: Object.fromEntries(names.map((name) => [name, facet(name)])) as Counts<
      FilterName<L>
    >["facets"],
  };
}

const nothingIn = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]));

function countSet<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
  set: number,
  without?: FilterName<L>,
): Prisma.Sql {
  const { from, name, counted } = source;
  const newest = counted.newest
    ? Prisma.sql`order by ${counted.newest} desc, ${name}.id desc`
    : Prisma.empty;
  const each = talliesOf(source).map(
    (tally) => Prisma.sql`union all
      select ${set}::int, name, value, count::int from (${tally}) t`,
  );
  return Prisma.sql`(with found as materialized (
      select ${Prisma.join([Prisma.sql`${name}.id`, ...columnsOf(source)])}
      from ${from} where ${matchesSql(source, query, without)}
      ${newest} limit ${counted.most + 1})
    select ${set}::int as set, '' as name, '' as value, count(*)::int as count from found
    ${Prisma.join(each, " ")})`;
}

/** What is kept of each record that was found: for each filter a column of its name. */
const columnsOf = <L extends ListDeclaration>({ list, filters, counted }: ListSource<L>) => [
  ...filterNames(list).flatMap((name) => {
    const { column } = filters[name];
    return column ? [Prisma.sql`${column} as ${columnSql(name)}`] : [];
  }),
  ...(counted.together ? [counted.together.columns] : []),
];

const talliesOf = <L extends ListDeclaration>({ list, name, filters, counted }: ListSource<L>) => [
  ...filterNames(list).flatMap((filter) => {
    const tally = filters[filter].tally?.(Prisma.sql`found ${name}`, columnSql(filter));
    return tally ? [Prisma.sql`select ${filter} as name, value, count from (${tally}) v`] : [];
  }),
  ...(counted.together ? [counted.together.tally] : []),
];

/** The name of a filter as a column: from the declaration, never what somebody sent. */
const columnSql = (filter: string): Prisma.Sql => Prisma.raw(`"filter ${filter}"`);

const totalOf = (rows: readonly CountRow[], set: number): number =>
  rows.find((row) => row.set === set && row.name === "")?.count ?? 0;

function countsOf(rows: readonly CountRow[], set: number, name: string, most: number): FacetCounts {
  const own = rows.filter((row) => row.set === set && row.name === name);
  return {
    atLeast: totalOf(rows, set) > most,
    counts: new Map(own.map(({ value, count }) => [value, count])),
  };
}
