import "server-only";
import type { ListDeclaration, PageMark } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { newestSql, type Page, type Placed, pageOf, pageSize, pageSql } from "./list";
import { answerQuestion } from "./list-question";
import {
  type AskedQuery,
  type ListSource,
  matchesSql,
  type RecordSource,
  rowsOf,
} from "./list-source";
import { byFit, readsSql } from "./search/mentions";

/** Where nothing lies beyond the row of a mark any more, the page is the one at that end of the list. */
export async function readPage<L extends ListDeclaration, Row extends Placed>(
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
  const { order, mark, reader, viewer } = query;
  if (order === "relevance") return readByRelevance(noun, query);
  const rows = await rowsOf(noun, query, order as keyof L["orders"] & string);
  const areFew = await noun.areFew?.(query);
  return pageOf(await noun.rows(pageSql({ ...rows, areFew }, mark), reader, viewer), mark);
}

/** The first rows in the order that was asked for, so many at most. */
export async function readFirst<L extends ListDeclaration, Row extends Placed>(
  noun: RecordSource<L, Row, unknown>,
  { order, ...asked }: AskedQuery<L>,
  most: number,
): Promise<{ rows: Row[]; isCutOff: boolean }> {
  const query = { ...asked, order } as AskedQuery<L>;
  if (order !== "relevance") {
    const first: PageMark = { kind: "first" };
    const rows = await rowsOf(noun, query, order as keyof L["orders"] & string);
    const areFew = await noun.areFew?.(query);
    const page = pageSql({ ...rows, areFew }, first, most);
    const found = await noun.rows(page, query.reader, query.viewer);
    return { rows: found.slice(0, most), isCutOff: found.length > most };
  }
  const rows: Row[] = [];
  let mark: PageMark | null = { kind: "first" };
  while (mark && rows.length < most) {
    const page: Page<Row> = await readByRelevance(noun, { ...query, mark });
    rows.push(...page.rows);
    mark = page.next;
  }
  return { rows: rows.slice(0, most), isCutOff: mark !== null || rows.length > most };
}

/** Pages by number: what is relevant has no order that a page could begin beside. */
async function readByRelevance<L extends ListDeclaration, Row>(
  noun: RecordSource<L, Row, unknown>,
  query: AskedQuery<L>,
): Promise<Page<Row>> {
  const { from, name, newest } = noun;
  const { mark, reader, viewer } = query;
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
    viewer,
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
