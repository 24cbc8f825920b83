import "server-only";
import type { FilterName, ListDeclaration } from "@/domain/list";
import { type Batch, eachBatch, type Page, type Placed, pageSql } from "./list";
import { countEach, countList, type Total } from "./list-counts";
import { readFirst, readPage } from "./list-rows";
import {
  type AskedQuery,
  type Counts,
  type ListQuery,
  type ListSource,
  type RecordSource,
  rowsOf,
} from "./list-source";
import { type Asked, askWords } from "./search/asked";
import { hasSameRights } from "./viewer";

/** The list of one noun as it is read. Its page, counts and file are null for whoever may not know of the list. */
export type RecordList<L extends ListDeclaration, Row, FileRow = Row> = {
  /** What was typed, as it is looked for: null where nothing was, or where it is not looked for as words. */
  asked: (query: ListQuery<L>) => Promise<Asked | null>;
  /** The records that this viewer may see and this filter lets through, a page at a time. */
  page: (query: ListQuery<L>) => Promise<Page<Row> | null>;
  /** The first of them in their order, so many at most, and whether there are more: for paper. */
  first: (query: ListQuery<L>, most: number) => Promise<{ rows: Row[]; isCutOff: boolean } | null>;
  /** How many match, and how many each value of each filter would leave. */
  count: (query: ListQuery<L>) => Promise<Counts<FilterName<L>> | null>;
  /** How many match each of these questions, which this viewer may ask as one; null for what looks for words. */
  countEach: (queries: readonly ListQuery<L>[]) => Promise<(Total | null)[]>;
  /** All of them, in batches: for a file. Each is there once, also when somebody works meanwhile. */
  batches: (query: ListQuery<L>) => Promise<AsyncGenerator<Batch<FileRow>> | null>;
};

/** Makes the list of a noun of its source. */
export function recordList<L extends ListDeclaration, Row extends Placed, FileRow = Row>(
  noun: RecordSource<L, Row, FileRow>,
): RecordList<L, Row, FileRow> {
  const isOpenTo = ({ viewer }: ListQuery<L>) => noun.mayRead?.(viewer) ?? true;
  return {
    asked: async (query) => (await ask(noun, query)).asked,
    page: async (query) => (isOpenTo(query) ? readPage(noun, await ask(noun, query)) : null),
    first: async (query, most) =>
      isOpenTo(query) ? readFirst(noun, await ask(noun, query), most) : null,
    count: async (query) => (isOpenTo(query) ? countList(noun, await ask(noun, query)) : null),
    countEach: async (queries) => countEach(noun, queries.filter(isOpenTo)),
    batches: async (query) => (isOpenTo(query) ? readAll(noun, await ask(noun, query)) : null),
  };
}

/** Makes of what was typed in a list what is looked for; nothing where it is not looked for as words. */
const ask = async <L extends ListDeclaration>(
  { mentions }: ListSource<L>,
  query: ListQuery<L>,
): Promise<AskedQuery<L>> => ({
  ...query,
  asked: query.q && mentions === "words" ? await askWords(query.q, query) : null,
});

async function readAll<L extends ListDeclaration, FileRow>(
  { file, ...source }: RecordSource<L, unknown, FileRow>,
  query: AskedQuery<L>,
): Promise<AsyncGenerator<Batch<FileRow>>> {
  const rows = await rowsOf(source, query, file.order);
  const { viewer } = query;
  const mayStillRead = async () => viewer === null || hasSameRights(viewer);
  return eachBatch((mark, size) => file.rows(pageSql(rows, mark, size), query.reader), {
    mayStillRead,
  });
}
