import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { workbookBytes } from "@/app/_lists/workbook";

/** A workbook of one sheet that has these heads and nothing else. */
export async function emptyWorkbook(
  name: string,
  head: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = Readable.from([]);
  return new Uint8Array(await buffer(workbookBytes([{ name, head, rows }])));
}
