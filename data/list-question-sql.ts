import "server-only";
import { type FilterName, filtersFor, type ListDeclaration } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { newestSql, pageSize } from "./list";
import { type AskedQuery, type ListSource, matchesSql } from "./list-source";
import { byFit, readsSql } from "./search/mentions";

/**
 * Counts what a question leaves: every filter that its reader has, and the ids that fit best. Gathering the newest takes
 * longest, so it is done once.
 */
export function answerSql<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
): Prisma.Sql {
  const { from, name, newest, relevance, counted } = source;
  const { asked, viewer } = query;
  const names = filtersFor(source.list, viewer);
  const best =
    relevance && asked
      ? Prisma.sql`array(select id from (
          select ${name}.id, ${name}.at, ${relevance(asked)} as fit from found ${name}) f
        order by ${byFit} limit ${pageSize + 1})`
      : Prisma.sql`null::text[]`;
  const found = newestSql({ from, name, newest, most: counted.most }, matchesSql(source, query), [
    ...columnsOf(source, names),
    ...(relevance && asked ? [readsSql(name)] : []),
  ]);
  const each = talliesOf(source, names).map(
    (tally) => Prisma.sql`union all
      select name, json_object_agg(value, count), null, null from (${tally}) t group by name`,
  );
  return Prisma.sql`with found as materialized (${found})
    select null as name, '{}'::json as counts, (select count(*)::int from found) as total, ${best} as best
    ${Prisma.join(each, " ")}`;
}

/** What is kept of each record that was found: for each filter a column of its name. */
const columnsOf = <L extends ListDeclaration>(
  { filters, counted }: ListSource<L>,
  names: readonly FilterName<L>[],
) => [
  ...names.flatMap((name) => {
    const { column: told } = filters[name];
    const column = typeof told === "function" ? told() : told;
    return column ? [Prisma.sql`${column} as ${columnSql(name)}`] : [];
  }),
  ...(counted.together ? [counted.together.columns] : []),
];

const talliesOf = <L extends ListDeclaration>(
  { name, filters, counted }: ListSource<L>,
  names: readonly FilterName<L>[],
) => [
  ...names.flatMap((filter) => {
    const tally = filters[filter].tally?.(Prisma.sql`found ${name}`, columnSql(filter));
    return tally ? [Prisma.sql`select ${filter} as name, value, count from (${tally}) v`] : [];
  }),
  ...(counted.together ? [counted.together.tally] : []),
];

/** The name of a filter as a column: from the declaration, never what somebody sent. */
const columnSql = (filter: string): Prisma.Sql => Prisma.raw(`"filter ${filter}"`);
