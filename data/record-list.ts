import "server-only";
import type { FilterName, ListDeclaration, PageMark } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import {
  type Batch,
  eachBatch,
  newestSql,
  type Page,
  type Placed,
  pageOf,
  pageSize,
  pageSql,
} from "./list";
import { countList } from "./list-counts";
import { answerQuestion } from "./list-question";
import {
  type AskedQuery,
  type Counts,
  type ListQuery,
  type ListSource,
  matchesSql,
  type RecordSource,
  rowsOf,
} from "./list-source";
import { type Asked, askWords } from "./search/asked";
import { byFit, readsSql } from "./search/mentions";

/** The list of one noun as it is read. Its page, counts and file are null for whoever may not know of the list. */
export type RecordList<L extends ListDeclaration, Row, FileRow = Row> = {
  /** What was typed, as it is looked for: null where nothing was, or where it is not looked for as words. */
  asked: (query: ListQuery<L>) => Promise<Asked | null>;
  /** The records that this viewer may see and this filter lets through, a page at a time. */
  page: (query: ListQuery<L>) => Promise<Page<Row> | null>;
  /** How many match, and how many each value of each filter would leave. */
  count: (query: ListQuery<L>) => Promise<Counts<FilterName<L>> | null>;
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
    count: async (query) => (isOpenTo(query) ? countList(noun, await ask(noun, query)) : null),
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

/** Where nothing lies beyond the row of a mark any more, the page is the one at that end of the list. */
async function readPage<L extends ListDeclaration, Row extends Placed>(
  noun: RecordSource<L, Row, unknown>,
  query: AskedQuery<L>,
): Promise<Page<Row>> {
  const page = await readAt(noun, query);
  if (page.rows.length > 0 || !isBeyond(query.mark)) return page;
  return readAt(noun, { ...query, mark: { kind: query.mark.kind === "after" ? "last" : "first" } });
}

const isBeyond = ({ kind }: PageMark): boolean => kind !== "first" && kind !== "last";

async function readAt<L extends ListDeclaration, Row extends Placed>(
  noun: RecordSource<L, Row, unknown>,
  query: AskedQuery<L>,
): Promise<Page<Row>> {
  const { order, mark, reader } = query;
  if (order === "relevance") return readByRelevance(noun, query);
  const rows = await rowsOf(noun, query, order as keyof L["orders"] & string);
  const areFew = await noun.areFew?.(query);
  return pageOf(await noun.rows(pageSql({ ...rows, areFew }, mark), reader), mark);
}

/** Pages by number: what is relevant has no order that a page could begin beside. */
async function readByRelevance<L extends ListDeclaration, Row>(
  noun: RecordSource<L, Row, unknown>,
  query: AskedQuery<L>,
): Promise<Page<Row>> {
  const { from, name, newest } = noun;
  const { mark, reader } = query;
  if (!newest) throw new Error("This list has no order of relevance.");
  const number = mark.kind === "page" ? mark.number : 1;
  // What fits best of all was found when the question was counted.
  const best = number === 1 ? (await answerQuestion(noun, query)).best : null;
  const placed = best
    ? Prisma.sql`select * from unnest(${best}::text[]) with ordinality`
    : rankedSql(noun, query, number);
  // Only what is put in order is carried along: rows are wide. What does not answer any more is left out.
  const found = await noun.rows(
    Prisma.sql`select ${name}.*, ${newest} as at, f.place from (${placed}) f (id, place)
      join ${from} on ${name}.id = f.id where ${matchesSql(noun, query)}`,
    reader,
  );
  const page = (to: number): PageMark =>
    to === 1 ? { kind: "first" } : { kind: "page", number: to };
  const goesOn = (best ?? found).length > pageSize && number * pageSize < noun.counted.most;
  return {
    rows: found.slice(0, pageSize),
    previous: number > 1 ? page(number - 1) : null,
    next: goesOn ? page(number + 1) : null,
  };
}

/** The ids of one page in the order of relevance, and one more. */
function rankedSql<L extends ListDeclaration>(
  source: ListSource<L>,
  query: AskedQuery<L>,
  number: number,
): Prisma.Sql {
  const { from, name, newest, relevance, counted } = source;
  if (!relevance || !query.asked) throw new Error("Nothing was asked that could be ranked.");
  const found = newestSql({ from, name, newest, most: counted.most }, matchesSql(source, query), [
    readsSql(name),
  ]);
  return Prisma.sql`select id, row_number() over (order by ${byFit}) as place
    from (select ${name}.id, ${name}.at, ${relevance(query.asked)} as fit from (${found}) ${name}) r
    order by place offset ${(number - 1) * pageSize} limit ${pageSize + 1}`;
}

async function readAll<L extends ListDeclaration, FileRow>(
  { file, ...source }: RecordSource<L, unknown, FileRow>,
  query: AskedQuery<L>,
): Promise<AsyncGenerator<Batch<FileRow>>> {
  const rows = await rowsOf(source, query, file.order);
  return eachBatch((mark, size) => file.rows(pageSql(rows, mark, size), query.reader));
}
