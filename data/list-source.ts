import "server-only";
import type { Language } from "@/domain/language";
import {
  type FilterName,
  filterNames,
  type ListDeclaration,
  type ListRequest,
  questionOf,
  type RangeName,
  rangeNames,
} from "@/domain/list";
import { isOpenRange } from "@/domain/range";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "./catalogue";
import type { Placed, RowOrder, Rows } from "./list";
import type { FilterSource } from "./list-filters";
import type { RangeSource } from "./list-ranges";
import type { Asked } from "./search/asked";
import { mentionsSql } from "./search/mentions";

/** Who asks what of a list, in which language, and what the ids in it stand for. */
export type ListQuery<L extends ListDeclaration> = ListRequest<L> & {
  viewer: Anyone;
  reader: Language;
  catalogue: Catalogue;
};

/** The same, once what was typed was made into what is looked for; null where nothing was. */
export type AskedQuery<L extends ListDeclaration> = ListQuery<L> & { asked: Asked | null };

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

/** Whose records they are: some are hidden from some viewers, or the list as a whole is, or both. */
type Seen =
  | { visible: (viewer: Anyone) => Prisma.Sql; mayRead?: (viewer: Anyone) => boolean }
  | { visible?: undefined; mayRead: (viewer: Anyone) => boolean };

/** How the records of a list are found, put in order and counted. */
export type ListSource<L extends ListDeclaration> = Seen & {
  list: L;
  /** The table and what its rows are called in all that follows: `"Project" p`, `p`. */
  from: Prisma.Sql;
  name: Prisma.Sql;
  /** The records that what was typed finds: by the words and numbers of the register, or letter by letter. */
  mentions: "words" | ((q: string) => Prisma.Sql);
  filters: Readonly<Record<FilterName<L>, FilterSource>>;
  ranges: Readonly<Record<RangeName<L>, RangeSource>>;
  orders: Readonly<
    Record<keyof L["orders"] & string, (reader: Language) => RowOrder | Promise<RowOrder>>
  >;
  /** For a list that is `ranked`: how well a record answers what was typed, as a number (see `readsSql`). */
  relevance?: (asked: Asked) => Prisma.Sql;
  /** By which moment the newest are counted and ranked, where not all are. */
  newest?: Prisma.Sql;
  /** Whether what is asked leaves only a few of many (see `Rows`). */
  areFew?: (query: ListQuery<L>) => Promise<boolean>;
  counted: {
    /** Counting and ranking stop at so many; one more tells that there are more. */
    most: number;
    /** Under this name counts are kept in memory, for all who may see the same; else made each time. */
    keptAs?: string;
    /** The counts of all that this viewer may see, where they are known already. */
    whole?: (viewer: Anyone) => Promise<Counts<FilterName<L>> | null>;
    /** How many a question leaves, where the figures that are kept anyway know it exactly: asked beyond `most`. */
    exactly?: (query: ListQuery<L>) => Promise<number | null>;
    /** Filters without a tally of their own, counted at once: `name` of the filter, `value` and `count`. */
    together?: { columns: Prisma.Sql; tally: Prisma.Sql };
  };
};

/** The same, and what a page and a file tell of a record: its rows, in the order of their `place`. */
export type RecordSource<L extends ListDeclaration, Row, FileRow> = ListSource<L> & {
  rows: (page: Prisma.Sql, reader: Language, viewer: Anyone) => Promise<Row[]>;
  file: {
    /** An order that no edit changes. */
    order: keyof L["orders"] & string;
    rows: (page: Prisma.Sql, reader: Language) => Promise<(FileRow & Placed)[]>;
  };
};

/** What holds of every record that this viewer may see and this query lets through. */
export function matchesSql<L extends ListDeclaration>(
  source: ListSource<L>,
  { viewer, q, filter, catalogue, ...asked }: AskedQuery<L>,
): Prisma.Sql {
  const { list, visible, mentions, filters, ranges } = source;
  const chosen = filterNames(list).filter((name) => filter[name].length > 0);
  const questions = [...new Set(chosen.map((name) => questionOf(list, name)))].map((question) =>
    Prisma.join(
      chosen
        .filter((name) => questionOf(list, name) === question)
        .map((name) => filters[name].where([...filter[name]], catalogue, viewer)),
      " or ",
    ),
  );
  const narrowed = rangeNames(list).filter((name) => !isOpenRange(asked.ranges[name]));
  return Prisma.join(
    [
      visible ? visible(viewer) : Prisma.sql`true`,
      ...questions.map((question) => Prisma.sql`(${question})`),
      ...narrowed.map((name) => ranges[name](asked.ranges[name])),
      // Last, for rows are compared in this order where no index finds them, and words take the longest.
      ...(q && mentions !== "words" ? [mentions(q)] : []),
      ...(asked.asked ? [mentionsSql(source, asked.asked, catalogue)] : []),
    ],
    " and ",
  );
}

/** The records of a list in one of its orders. */
export const rowsOf = async <L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
  order: keyof L["orders"] & string,
): Promise<Rows> => ({
  ...{ from: source.from, name: source.name },
  where: matchesSql(source, query),
  order: await source.orders[order](query.reader),
});

/** An order by a moment: the first or the last comes first. */
export const byMoment = (value: Prisma.Sql, down: boolean) => (): RowOrder => ({
  ...{ value, kind: "moment", down },
});
