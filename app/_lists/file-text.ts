import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import type { ListDeclaration } from "@/domain/list";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { cellText } from "./cells";
import { byteOrderMark, toCsv } from "./csv-lines";
import { type ListFile, readFile } from "./file-rows";
import type { ListNoun } from "./noun";
import type { ListNamespace } from "./screen";

/** The filtered list as CSV; null for whom there is none. */
export async function fileText<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  query: ListQuery<L>,
  origin: string,
): Promise<AsyncGenerator<string> | null> {
  const file = await readFile(noun, query, origin);
  return file && csvOf(file, query.reader);
}

/**
 * A list as CSV, piece by piece as it is read. Its head goes with its first rows. One that was cut off says so at
 * its end.
 */
export async function* csvOf(file: ListFile, locale: Locale): AsyncGenerator<string> {
  let head = byteOrderMark + toCsv([file.heads]);
  for await (const rows of file.rows()) {
    yield head + toCsv(rows.map((cells) => cells.map((cell) => cellText(cell, locale))));
    head = "";
  }
  const { count, isCutOff } = file.read;
  if (isCutOff) yield toCsv([[translator(locale, "List")("endOfFile", { count })]]);
  if (head) yield head;
}
