import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import type { ListDeclaration } from "@/domain/list";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { byteOrderMark, toCsv } from "./csv-lines";
import { nameFilters } from "./names";
import type { FileReading, ListNoun } from "./noun";
import { type ListNamespace, listTexts } from "./screen";

/**
 * The filtered list as the text of a file, piece by piece as it is read; null for whom there is none. Its head
 * goes with its first rows. One that was cut off says so at its end.
 */
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
  const batches = await noun.records.batches(query);
  if (!batches) return null;
  const texts = listTexts(noun.list, query.reader, noun.texts);
  const columns = Object.entries<(row: FileRow) => string>(
    noun.columns(readingOf(noun, query, origin)),
  );
  const heads = columns.map(([name]) => texts(`column.${name}`));
  const lines = async function* () {
    let head = byteOrderMark + toCsv([heads]);
    let count = 0;
    for await (const { rows, isCutOff } of batches) {
      count += rows.length;
      yield head + toCsv(rows.map((row) => columns.map(([, cell]) => cell(row))));
      head = "";
      if (isCutOff) yield toCsv([[translator(query.reader, "List")("endOfFile", { count })]]);
    }
    if (head) yield head;
  };
  return lines();
}

function readingOf<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  { reader: locale, catalogue }: ListQuery<L>,
  origin: string,
): FileReading<L> {
  const names = nameFilters(noun.list, locale, catalogue, noun.names(locale));
  const t = translator(locale, "List");
  const [yes, no] = [t("yes"), t("no")];
  return {
    ...{ locale, catalogue },
    named: (filter, value) => names[filter].get(value)?.text ?? value,
    yesOrNo: (is) => (is ? yes : no),
    link: (address) => `${origin}${path(locale, address)}`,
  };
}
