import "server-only";
import { z } from "zod";
import { type FilterName, filterNames, isUnfiltered, type ListDeclaration } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { pageSize } from "./list";
import { askList } from "./list-asked";
import {
  type AskedQuery,
  type Counts,
  type FacetCounts,
  type ListQuery,
  type ListSource,
  matchesSql,
} from "./list-source";
import { remember } from "./memory";
import { readRows } from "./read-rows";
import { byFit } from "./search/mentions";
import { seenKey } from "./visibility";

/** What one question leaves, every filter counted among it, and the ids of the first page where it is ranked. */
type Tally<Name extends string> = Counts<Name> & { best: readonly string[] };

/** Kept under all that it depends on; who may see the same are given the same. */
export async function tallyOf<L extends ListDeclaration>(
  source: ListSource<L>,
  query: ListQuery<L>,
): Promise<Tally<FilterName<L>>> {
  const { keptAs, whole } = source.counted;
  const { viewer, q, plain, filter, ranges } = query;
  const known = !q && isUnfiltered({ filter, ranges }) ? await whole?.(viewer) : null;
  if (known) return { ...known, best: [] };
  const read = () => readTally(source, query);
  if (!keptAs) return read();
  return remember(
    { name: keptAs, on: "records", by: [seenKey(viewer), q, plain, filter, ranges] },
    read,
  );
}

/** A row for each filter, and not for each value: there are hundreds, and each row costs its share. */
const tallyRow = z.object({ name: z.string(), counts: z.record(z.string(), z.number()) });

/** Not the name of a filter. */
const all = "";
const bestFirst = "best first";

async function readTally<L extends ListDeclaration>(
  source: ListSource<L>,
  query: ListQuery<L>,
): Promise<Tally<FilterName<L>>> {
  const { most, exactly } = source.counted;
  const statement = tallySql(source, await askList(source, query));
  const rows = await readRows("counts of a list", tallyRow, statement);
  const countsOf = (name: string) =>
    new Map(Object.entries(rows.find((row) => row.name === name)?.counts ?? {}));
  const found = countsOf(all).get(all) ?? 0;
  const atLeast = found > most;
  const exact = atLeast ? await exactly?.(query) : null;
  return {
    ...(exact ? { total: exact, atLeast: false } : { total: Math.min(found, most), atLeast }),
    facets: facetsOf(source.list, (name) => ({ atLeast, counts: countsOf(name) })),
    best: [...countsOf(bestFirst)].sort(([, one], [, other]) => one - other).map(([id]) => id),
  };
}

/** The counts of each filter of a list. */
export const facetsOf = <L extends ListDeclaration>(
  list: L,
  facet: (name: FilterName<L>) => FacetCounts,
): Counts<FilterName<L>>["facets"] =>
  Object.fromEntries(filterNames(list).map((name) => [name, facet(name)])) as Counts<
    FilterName<L>
  >["facets"];

/** Gathering the newest takes the longest: all is counted among them in one go, and what fits best found. */
function tallySql<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Prisma.Sql {
  const { from, name, counted } = source;
  const { columns, rows } = bestOf(source, query);
  const newest = counted.newest
    ? Prisma.sql`order by ${counted.newest} desc, ${name}.id desc`
    : Prisma.empty;
  const each = talliesOf(source).map(
    (tally) => Prisma.sql`union all
      select name, json_object_agg(value, count) from (${tally}) t group by name`,
  );
  return Prisma.sql`with found as materialized (
      select ${Prisma.join([Prisma.sql`${name}.id`, ...columnsOf(source), ...columns])}
      from ${from} where ${matchesSql(source, query)}
      ${newest} limit ${counted.most + 1})
    select ${all} as name, json_build_object(${all}::text, count(*)) as counts from found
    ${Prisma.join([...each, ...rows], " ")}`;
}

/** How well each fits, and the ids of the first page in this order. */
function bestOf<L extends ListDeclaration>({ ranked }: ListSource<L>, { asked }: AskedQuery<L>) {
  if (!ranked || !asked) return { columns: [], rows: [] };
  return {
    columns: [Prisma.sql`${ranked.newest} as at, ${ranked.relevance(asked)} as fit`],
    rows: [
      Prisma.sql`union all
      select ${bestFirst}, json_object_agg(id, place) from (select id, row_number() over (order by ${byFit}) as place
        from found order by place limit ${pageSize + 1}) t having count(*) > 0`,
    ],
  };
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
