import { exportBottlenecks } from "@/data/bottleneck-export";
import { env } from "@/data/env";
import { log } from "@/data/log";
import { findViewer } from "@/data/viewer";
import { byteOrderMark, toCsv } from "@/domain/csv";
import { dayAtBorder } from "@/domain/day";
import { isLocale } from "@/i18n/routing";
import { nameFilters } from "../_list/names";
import { readRequest } from "../_list/read-request";
import { cellsOf } from "./cells";

/** The filtered list as a file, with the same rights as the page; sent as it is read. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [viewer, asked] = await Promise.all([findViewer(), readRequest(queryOf(request.url))]);
  const { catalogue } = asked;
  const names = await nameFilters(locale, catalogue);
  const cells = await cellsOf(locale, names, env().PUBLIC_URL);
  const batches = exportBottlenecks({ viewer, filter: asked.request.filter, catalogue }, locale);

  return new Response(
    streamOf(async function* () {
      yield byteOrderMark + toCsv([cells.headers]);
      for await (const rows of batches) yield toCsv(rows.map(cells.row));
    }),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${cells.fileName}-${dayAtBorder(new Date())}.csv"`,
        "Cache-Control": "private, no-store",
      },
    },
  );
}

function queryOf(address: string): Record<string, string[]> {
  const { searchParams } = new URL(address);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  );
}

/** Reads on only when the browser has taken what was read, and stops when it goes away. */
function streamOf(parts: () => AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const source = parts();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await source.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log.error({ err: error }, "csv");
        controller.error(error);
      }
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}
