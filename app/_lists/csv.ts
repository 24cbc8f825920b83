import { networkAddress } from "@/data/account/network-address";
import { mostExported } from "@/data/list";
import type { Asked } from "@/data/list-source";
import { factsOf, logBounded } from "@/data/log";
import { findViewer } from "@/data/viewer";
import { dayAtBorder } from "@/domain/day";
import type { ListDeclaration } from "@/domain/list";
import { isLocale, type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import { byteOrderMark, toCsv } from "./csv-lines";
import { type Turn, takeTurn } from "./downloads";
import { readRequest } from "./read-request";
import { forOfficial } from "./screen";

/** A list as a file. */
type Table = {
  /** Without its date and ending. */
  fileName: string;
  headers: readonly string[];
  /** The lines, as they are read. */
  batches: AsyncIterable<readonly (readonly string[])[]>;
};

/** The table of a list: the head of each column, and what stands under it of a row. */
export function tableOf<Row>(
  fileName: string,
  batches: AsyncIterable<readonly Row[]>,
  columns: readonly (readonly [string, (row: Row) => string])[],
): Table {
  const lines = async function* () {
    for await (const rows of batches) yield rows.map((row) => columns.map(([, cell]) => cell(row)));
  };
  return { fileName, headers: columns.map(([head]) => head), batches: lines() };
}

/**
 * Answers with the filtered list as a file, with the same rights as the page; sent as it is read. `open` gives
 * the table, or null for whom there is none.
 */
export const csvRoute =
  <L extends ListDeclaration>(
    list: L,
    address: string,
    open: (asked: Asked<L>, locale: Locale) => Promise<Table | null>,
  ) =>
  async (
    request: Request,
    { params }: { params: Promise<{ locale: string }> },
  ): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    const { searchParams } = new URL(request.url);
    const [viewer, { asked, catalogue }] = await Promise.all([
      findViewer(),
      readRequest(list, valuesOf(searchParams)),
    ]);
    if (!viewer && searchParams.toString().split("&").includes(forOfficial)) {
      return toSignIn(locale, `${address}${writeAddress(list, asked)}`);
    }
    const table = await open({ ...asked, viewer, catalogue, reader: locale }, locale);
    if (!table) return new Response(null, { status: 404 });
    if (request.method === "HEAD") return new Response(null, { headers: headersOf(table) });
    const turn = await takeTurn(viewer?.id ?? (await networkAddress()));
    return turn ? fileOf(table, locale, turn) : busy(locale);
  };

/** The session of an official has ended: they sign in, and come back to the list. */
const toSignIn = (locale: Locale, list: string) =>
  new Response(null, {
    status: 303,
    headers: {
      Location: path(locale, `/sign-in?${new URLSearchParams({ next: path(locale, list) })}`),
      "Cache-Control": "private, no-store",
    },
  });

const busy = (locale: Locale) =>
  new Response(translator(locale, "List")("busy"), {
    status: 429,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Language": locale,
      "Retry-After": "60",
      "Cache-Control": "private, no-store",
    },
  });

const headersOf = ({ fileName }: Table) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${fileName}-${dayAtBorder(new Date())}.csv"`,
  "Cache-Control": "private, no-store",
});

/** The file. Its first rows are read before it is promised: without a database there is none. */
async function fileOf(table: Table, locale: Locale, turn: Turn): Promise<Response> {
  const text = textOf(table, locale);
  const first = await text.next().catch((error: unknown) => {
    turn();
    throw error;
  });
  return new Response(streamOf(beginningWith(first, text), turn), { headers: headersOf(table) });
}

async function* beginningWith(
  { value, done }: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!done) yield value;
  yield* rest;
}

/** The file, piece by piece: its head goes with its first rows. One that was cut off says so at its end. */
async function* textOf({ headers, batches }: Table, locale: Locale): AsyncGenerator<string> {
  let head = byteOrderMark + toCsv([headers]);
  let count = 0;
  for await (const rows of batches) {
    count += rows.length;
    yield head + toCsv(rows);
    head = "";
  }
  const isCutOff = count >= mostExported;
  const end = isCutOff ? toCsv([[translator(locale, "List")("endOfFile", { count })]]) : "";
  if (head || end) yield head + end;
}

/** The values of an address as a page gets them. */
const valuesOf = (found: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(found.keys())].map((name) => [name, found.getAll(name)]));

/** A browser that takes nothing for so long has gone away, and another gets its turn. */
const longestPause = 60_000;

/** Reads on only when the browser has taken what was read, and stops when it goes away. */
function streamOf(source: AsyncGenerator<string>, turn: Turn): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let pause: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(pause);
    turn();
  };
  return new ReadableStream({
    async pull(controller) {
      clearTimeout(pause);
      try {
        const { value, done } = await source.next();
        if (done) {
          controller.close();
          return end();
        }
        controller.enqueue(encoder.encode(value));
        pause = setTimeout(() => {
          controller.error(new Error("The browser stopped reading."));
          source.return(undefined).finally(turn);
        }, longestPause);
      } catch (error) {
        const facts = factsOf(error);
        const kind = `csv ${facts.kind} ${facts.code}`;
        logBounded(kind, { event: "csv", ...facts }, "a download broke off");
        controller.error(error);
        end();
      }
    },
    async cancel() {
      end();
      await source.return(undefined);
    },
  });
}
