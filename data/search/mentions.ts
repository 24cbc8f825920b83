import "server-only";
import { readReferences } from "@/domain/reference";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import type { FilterSource } from "../list-filters";
import { isReference } from "../reference-search";
import type { Asked } from "./asked";

/** Where records stand whose words are kept in a column `search` and whose numbers in a column `reference`. */
type Searched = { name: Prisma.Sql; filters: Readonly<Record<string, FilterSource>> };

/** The records that have the number that was typed, or answer all that was named and every word beside it. */
export function mentionsSql(
  { name, filters }: Searched,
  asked: Asked,
  catalogue: Catalogue,
): Prisma.Sql {
  const { named, typed } = asked;
  const wanted = [
    ...(asked.rest.wide ? [holdsRest(name, asked, asked.rest.wide)] : []),
    ...named.map(({ filter, ids, borders = [], words }) => {
      const said = words.wide ? [holds(name, words.wide)] : [];
      const has = filters[filter] ? [filters[filter].where([...ids], catalogue, null)] : [];
      // Who names a place alone asks what is local there.
      const along =
        asked.rest.wide && filters.border && borders.length > 0
          ? [filters.border.where([...borders], catalogue, null)]
          : [];
      const any = [...has, ...along, ...said];
      return any.length > 0 ? Prisma.sql`(${Prisma.join(any, " or ")})` : Prisma.sql`false`;
    }),
  ];
  const words = wanted.length > 0 ? Prisma.join(wanted, " and ") : Prisma.sql`false`;
  return Prisma.sql`(${isNumberSql(name, typed)} or (${words}))`;
}

/** Whether a record has the number that was typed. */
const isNumberSql = (name: Prisma.Sql, typed: string): Prisma.Sql =>
  isReference(Prisma.sql`${name}.reference`, typed);

/**
 * How well a record answers, as a number: one whose whole number was typed best, then words of the title before others
 * and words as they were typed before their other forms. Who types a part of a number gets the law of that number
 * before the records.
 */
export function relevanceSql(name: Prisma.Sql, asked: Asked): Prisma.Sql {
  const isWhole = readReferences(asked.typed).references.length > 0;
  const fit = fitSql(name, asked);
  if (!isWhole) return fit;
  return Prisma.sql`(case when ${isNumberSql(name, asked.typed)} then ${farAbove}::real else 0 end + ${fit})`;
}

/** What a relevance looks at, of a record called so: read first, so that only what is put in order is weighed. */
export const readsSql = (name: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${name}.search, ${name}.reference`;

/** The order of relevance, of rows with `fit`, `at` and `id`: of what fits alike the newest comes first. */
export const byFit = Prisma.sql`fit desc, at desc, id desc`;

/** Better than words can be. */
const farAbove = 1000;

function fitSql(name: Prisma.Sql, { rest, named }: Asked): Prisma.Sql {
  const rank = (query: string) => Prisma.sql`ts_rank(${name}.search, ${query}::tsquery)`;
  const all = [rest, ...named.map(({ words }) => words)].flatMap(({ exact, own, wide }) =>
    exact && own && wide
      ? [
          Prisma.sql`4 * ${rank(exact)} + ${rank(own)}`,
          ...(own === wide ? [] : [Prisma.sql`0.1 * ${rank(wide)}`]),
        ]
      : [],
  );
  return all.length > 0 ? Prisma.sql`(${Prisma.join(all, " + ")})` : Prisma.sql`0::real`;
}

/** A translation counts in what was first written in another language than that of the typed words. */
function holdsRest(name: Prisma.Sql, { rest, spoken }: Asked, wide: string): Prisma.Sql {
  if (!rest.own || rest.own === wide) return holds(name, wide);
  return Prisma.sql`(${holds(name, wide)} and (${name}."originalLanguage" <> all(${[...spoken]}::"Language"[])
    or ${holds(name, rest.own)}))`;
}

// The query stands in the statement itself: out of sight, in a CTE, the planner would read all matches.
const holds = (name: Prisma.Sql, wide: string): Prisma.Sql =>
  Prisma.sql`${name}.search @@ ${wide}::tsquery`;
