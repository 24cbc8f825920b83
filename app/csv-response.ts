import { byteOrderMark, toCsv } from "@/app/_lists/csv-lines";
import { log } from "@/data/log";
import { dayAtBorder } from "@/domain/day";

type Table = {
  /** Without its date and ending. */
  fileName: string;
  headers: readonly string[];
  /** The lines, as they are read. */
  batches: AsyncIterable<readonly (readonly string[])[]>;
};

/** A table as a file to download, sent while it is read. */
export const csvResponse = ({ fileName, headers, batches }: Table): Response =>
  new Response(
    streamOf(async function* () {
      yield byteOrderMark + toCsv([headers]);
      for await (const rows of batches) yield toCsv(rows);
    }),
    {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${fileName}-${dayAtBorder(new Date())}.csv"`,
        "Cache-Control": "private, no-store",
      },
    },
  );

/** The query of an address as a page gets it. */
export function queryOf(address: string): Record<string, string[]> {
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
