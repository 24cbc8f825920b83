import "server-only";
import type { Language } from "@/domain/language";
import {
  type FilterName,
  filterNames,
  type ListDeclaration,
  type ListRequest,
} from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "./catalogue";
import type { RowOrder, Rows } from "./list";

/** Who asks what of a list, in which language, and what the ids in it stand for. */
export type Asked<L extends ListDeclaration> = Pick<ListRequest<L>, "q" | "filter"> & {
  viewer: Anyone;
  reader: Language;
  catalogue: Catalogue;
};

/** How the records of a list are found, put in order and counted. */
export type ListSource<L extends ListDeclaration> = {
  list: L;
  /** The table and what its rows are called in all that follows: `"Project" p`, `p`. */
  from: Prisma.Sql;
  name: Prisma.Sql;
  /** The records that this viewer may see. */
  visible: (viewer: Anyone) => Prisma.Sql;
  /** The records that what was typed finds. */
  mentions: (q: string) => Prisma.Sql;
  /** The records that have one of these values. */
  filters: Readonly<Record<FilterName<L>, (values: string[], catalogue: Catalogue) => Prisma.Sql>>;
  orders: Readonly<
    Record<keyof L["orders"] & string, (reader: Language) => RowOrder | Promise<RowOrder>>
  >;
  counted: {
    /** Counting stops at so many. */
    most: number;
    /** Which are counted, where not all are. */
    newest?: Prisma.Sql;
    /** What the tallies need to know of a record. */
    columns: Prisma.Sql;
    /** What is counted of the records called `found`: `name` of a filter, `value` and `count`. */
    tallies: readonly Prisma.Sql[];
  };
};

/** What holds of every record that this viewer may see and this filter lets through; on request without one filter. */
export function matches<L extends ListDeclaration>(
  { list, visible, mentions, filters }: ListSource<L>,
  { viewer, q, filter, catalogue }: Asked<L>,
  without?: FilterName<L>,
): Prisma.Sql {
  const asked = filterNames(list).filter((name) => name !== without && filter[name].length > 0);
  const conditions = asked.map((name) => filters[name]([...filter[name]], catalogue));
  return Prisma.join([visible(viewer), ...(q ? [mentions(q)] : []), ...conditions], " and ");
}

/** The records of a list in one of its orders. */
export const rowsOf = async <L extends ListDeclaration>(
  source: ListSource<L>,
  asked: Asked<L>,
  order: keyof L["orders"] & string,
): Promise<Rows> => ({
  ...{ from: source.from, name: source.name },
  where: matches(source, asked),
  order: await source.orders[order](asked.reader),
});

/** An order by a moment: the first or the last comes first. */
export const byMoment = (value: Prisma.Sql, down: boolean) => (): RowOrder => ({
  ...{ value, kind: "moment", down },
});
