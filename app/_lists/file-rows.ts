import type { Batch, Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import type { ListDeclaration } from "@/domain/list";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { Cell } from "./cells";
import { nameFilters } from "./names";
import type { FileReading, ListNoun } from "./noun";
import { type ListNamespace, listTexts } from "./screen";

/** A filtered list as a file tells it, whatever the file is: its heads, and its rows some at a time. */
export type ListFile = {
  heads: string[];
  rows: () => AsyncGenerator<Cell[][]>;
  /** How many rows were read so far, and whether the list goes on beyond what a file holds. */
  read: { count: number; isCutOff: boolean };
};

/** Begins to read a list for a file; null for whom there is none. The links in it begin with this origin. */
export async function readFile<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  query: ListQuery<L>,
  origin: string,
): Promise<ListFile | null> {
  const batches = await noun.records.batches(query);
  if (!batches) return null;
  const texts = listTexts(noun.list, query.reader, noun.texts);
  const columns = Object.entries<(row: FileRow) => Cell>(
    noun.columns(readingOf(noun, query, origin)),
  );
  const read = { count: 0, isCutOff: false };
  return {
    heads: columns.map(([name]) => texts(`column.${name}`)),
    rows: () => cellsOf(batches, columns, read),
    read,
  };
}

async function* cellsOf<FileRow>(
  batches: AsyncIterable<Batch<FileRow>>,
  columns: readonly (readonly [string, (row: FileRow) => Cell])[],
  read: ListFile["read"],
): AsyncGenerator<Cell[][]> {
  for await (const { rows, isCutOff } of batches) {
    read.count += rows.length;
    read.isCutOff = isCutOff;
    yield rows.map((row) => columns.map(([, cell]) => cell(row)));
  }
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
