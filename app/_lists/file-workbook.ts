import type { Placed } from "@/data/list";
import type { ListQuery } from "@/data/list-source";
import { dayAtBorder } from "@/domain/day";
import type { ListDeclaration } from "@/domain/list";
import { path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { writeAddress } from "./address";
import type { Cell } from "./cells";
import type { ListFile } from "./file-rows";
import { filterWords } from "./filter-words";
import { nameFilters } from "./names";
import type { ListNoun } from "./noun";
import { type ListNamespace, type ListScreen, listTexts } from "./screen";
import { workbookBytes } from "./workbook";

/** A list as a workbook, piece by piece as it is read, with a sheet that says what it is. */
export function workbookOf<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  query: ListQuery<L>,
  file: ListFile,
  origin: string,
): AsyncGenerator<Uint8Array> {
  const texts = listTexts(noun.list, query.reader, noun.texts);
  const t = translator(query.reader, "List.about");
  return workbookBytes([
    { name: texts("title"), head: file.heads, rows: file.rows() },
    {
      name: t("sheet"),
      head: [t("title"), texts("title")],
      // Read after the rows: only then is known how many there were.
      rows: (async function* () {
        yield aboutRows(noun, query, origin, file);
      })(),
    },
  ]);
}

/** What the file holds, of which day, from where, and who may read it. */
function aboutRows<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  { viewer, reader: locale, catalogue, ...asked }: ListQuery<L>,
  origin: string,
  { read }: ListFile,
): Cell[][] {
  const t = translator(locale, "List.about");
  const texts = listTexts(noun.list, locale, noun.texts);
  const names = nameFilters(noun.list, locale, catalogue, noun.names(locale));
  const { q, plain, filter, ranges } = asked;
  const narrowed = filterWords({
    ...{ locale, list: noun.list, names, texts },
    asked: asked as unknown as ListScreen["asked"],
  });
  const address = `${noun.address}${writeAddress(noun.list, { q, plain, filter, ranges })}`;
  return [
    ...(narrowed.length > 0
      ? narrowed.map(({ term, value }) => [term, value])
      : [[t("filter"), t("noFilter")]]),
    [t("rows"), read.count],
    ...(read.isCutOff ? [[t("bounded"), t("cutOff", { count: read.count })]] : []),
    [t("date"), { day: dayAtBorder(new Date()) }],
    [t("address"), `${origin}${path(locale, address)}`],
    [t("readers"), t(viewer ? "forOfficials" : "forEveryone")],
  ];
}
