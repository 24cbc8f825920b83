import { inflateRawSync } from "node:zlib";

/** The parts of a zip file by their names, as texts: by its directory, as a spreadsheet reads it. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts: Record<string, string> = {};
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + packed);
    const isPacked = file.readUInt16LE(at + 10) === 8;
    parts[name] = (isPacked ? inflateRawSync(content) : content).toString("utf8");
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

type Read = { value: string | number | null; style: number };

/** The rows of a sheet, with as many cells as its head has: texts and numbers as they stand in it, and their style. */
export function cellsOf(sheet: string): Read[][] {
  const rows = [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: Read[] = [];
    for (const [, column = "", style, inner = ""] of row.matchAll(
      /<c r="([A-Z]+)\d+"(?: s="(\d)")?(?: t="inlineStr")?>(.*?)<\/c>/gs,
    )) {
      const text = inner.match(/<t [^>]*>(.*?)<\/t>/s)?.[1];
      const number = inner.match(/<v>(.*?)<\/v>/)?.[1];
      const value = text !== undefined ? plain(text) : Number(number);
      cells[placeOf(column)] = { value, style: Number(style ?? 0) };
    }
    return cells;
  });
  const width = Math.max(...rows.map((cells) => cells.length));
  const empty: Read = { value: null, style: 0 };
  return rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? empty));
}

const placeOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("_x005F_", "_");
