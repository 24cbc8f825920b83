import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Cell } from "./cells";
import { rowXml, sheetEnd, sheetStart, stylesXml, xmlText } from "./sheet-xml";

/** A sheet of a workbook: what it is called, its head, and its rows as they are read. */
export type Sheet = {
  name: string;
  head: readonly string[];
  /** Some rows at a time, so that no more of them are held than these. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
};

/**
 * A workbook (XLSX) as the bytes of its file, made while it is read: at no time more of it is held than some rows. The
 * sheets are read one after the other, in their order. This file alone knows what the file is packed with.
 */
export async function* workbookBytes(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // A stream of its own: made from an iterator, it would wait for ever for the piece that an error kept away.
  const output = zip.outputStream.pipe(new PassThrough());
  const open: Readable[] = [];
  zip.on("error", (error: Error) => output.destroy(error));
  for (const [name, xml] of Object.entries(partsOf(sheets)))
    zip.addBuffer(Buffer.from(`${declaration}${xml}`), name);
  for (const [at, sheet] of sheets.entries())
    zip.addReadStreamLazy(sheetPath(at), (give) => {
      const stream = Readable.from(sheetPieces(sheet), { objectMode: false });
      stream.on("error", (error) => output.destroy(error));
      open.push(stream);
      give(null, stream);
    });
  zip.end();
  try {
    for await (const piece of output) yield piece;
  } finally {
    for (const stream of open) stream.destroy();
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** All parts of the file but the sheets themselves. */
const partsOf = (sheets: readonly Sheet[]): Record<string, string> => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${sheets
    .map((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${kind}.worksheet+xml"/>`)
    .join("")}</Types>`,
  "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(
      ({ name }, at) =>
        `<sheet name="${xmlText(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join(
      "",
    )}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": stylesXml,
});

/** A name as a spreadsheet bears it: at most 31 signs, and none of those that mean something in a formula. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

async function* sheetPieces({ head, rows }: Sheet): AsyncGenerator<Buffer> {
  let start: string | null = null;
  let number = 1;
  const begin = (first: readonly (readonly Cell[])[]) =>
    declaration + sheetStart(widthsOf([head, ...first])) + rowXml(head, 1, true);
  for await (const some of rows) {
    start ??= begin(some);
    for (let from = 0; from < some.length; from += rowsInPiece) {
      const piece = some.slice(from, from + rowsInPiece).map((cells) => rowXml(cells, ++number));
      yield Buffer.from(start + piece.join(""));
      start = "";
    }
  }
  yield Buffer.from((start ?? begin([])) + sheetEnd);
}

/** So many rows are handed on at once. */
const rowsInPiece = 50;

/** As wide as the longest line of the first rows, within what one can read. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]?.map((_, at) => rows.map((cells) => signsOf(cells[at] ?? null))) ?? [];
  return columns.map((lengths) => Math.min(60, Math.max(8, ...lengths) + 2));
}

function signsOf(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === "object") return 10;
  return Math.max(
    ...String(cell)
      .split("\n", 20)
      .map((line) => Math.min(line.length, 60)),
  );
}
