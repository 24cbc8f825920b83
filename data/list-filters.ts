import "server-only";
import { type Day, dayAtBorder } from "@/domain/day";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "./catalogue";

/** How one filter lets records through, and how its values are counted. */
export type FilterSource = {
  /** The records that have one of these values. */
  where: (values: string[], catalogue: Catalogue, viewer: Anyone) => Prisma.Sql;
  /** Whether the same value lets other records through for another official. */
  isPersonal?: boolean;
  /** What of a record is counted, where its id is not enough; made anew where it depends on the day. */
  column?: Prisma.Sql | (() => Prisma.Sql);
  /** Each `value`, and the `count` of the records `found` that have it; `column` is what was kept of each. */
  tally?: (found: Prisma.Sql, column: Prisma.Sql) => Prisma.Sql;
};

/** By a column that holds one value or none: of this type of the database, or a text. */
export const oneOf = (column: Prisma.Sql, type = "text"): FilterSource => ({
  // One value is asked for as such: an index then brings its records in the order of their dates.
  where: (values) =>
    values.length === 1
      ? Prisma.sql`${column} = ${values[0]}::${typeSql(type)}`
      : Prisma.sql`${column} = any(${values}::${typeSql(type)}[])`,
  column,
  tally: (found, kept) => Prisma.sql`select ${kept}::text as value, count(*) as count from ${found}
    where ${kept} is not null group by ${kept}`,
});

/** By a column that holds several values of this type. */
export const someOf = (column: Prisma.Sql, type = "text"): FilterSource => ({
  where: (values) => Prisma.sql`${column} && ${values}::${typeSql(type)}[]`,
  column,
  tally: tallyEach,
});

/**
 * By what a record is linked to: `links` selects the ids, each once, as `value`. `meant` says which ids a
 * chosen one stands for.
 */
export const linkedTo = (
  links: Prisma.Sql,
  meant: (ids: string[], catalogue: Catalogue) => string[] = (ids) => ids,
): FilterSource => ({
  where: (ids, catalogue) => Prisma.sql`exists (select 1 from (${links}) l
    where l.value = any(${meant(ids, catalogue)}))`,
  tally: (found) => Prisma.sql`select l.value, count(*) as count
    from ${found} cross join lateral (${links}) l group by l.value`,
});

type Conditions<Value extends string> = Readonly<Record<Value, Prisma.Sql>>;

/** By what holds of a record today: several may hold at once. */
export const holding = <Value extends string>(
  conditions: Conditions<Value> | ((today: Day) => Conditions<Value>),
): FilterSource => {
  const now = () =>
    typeof conditions === "function" ? conditions(dayAtBorder(new Date())) : conditions;
  return {
    where: (names) => {
      const held = now();
      return Prisma.sql`(${Prisma.join(
        names.map((name) => held[name as Value]),
        " or ",
      )})`;
    },
    column: () =>
      Prisma.sql`array_remove(array[${Prisma.join(
        Object.entries<Prisma.Sql>(now()).map(
          ([name, holds]) => Prisma.sql`case when ${holds} then ${name} end`,
        ),
      )}], null)`,
    tally: tallyEach,
  };
};

function tallyEach(found: Prisma.Sql, kept: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`select value::text, count(*) as count
    from ${found} cross join lateral unnest(${kept}) as value group by value`;
}

/** The name of a type as it stands in a statement: written here in the portal, never what somebody sent. */
const typeSql = (type: string): Prisma.Sql => Prisma.raw(`"${type}"`);
