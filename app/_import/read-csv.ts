import { parse } from "csv-parse/sync";
import { type FileTable, mostColumns, Unreadable } from "./limits";
import { type Room, roomOfFile } from "./room";

const signs = [";", ",", "\t"] as const;

/** Signs that no table of text has, and pictures and programs do. */
const control = /(?![\t\n\v\f\r])\p{Cc}/u;

/** What the portal's own file puts before a text that a spreadsheet would run as a formula. */
const guard = /^'(?=[=+\-@])/;

/** A table of text: UTF-8, UTF-16 or windows-1252, its cells parted by semicolons, commas or tabs. */
export function readCsv(file: Buffer): FileTable[] {
  const text = textOf(file);
  if (control.test(text.slice(0, 100_000))) throw new Unreadable("notATable");
  const delimiter = signOf(text);
  const records = recordsOf(text.replace(/^sep=.\r?\n/i, ""), delimiter);
  const rows = records.flatMap((cells, nth) =>
    cells.some((cell) => cell.trim() !== "")
      ? [{ number: nth + 1, cells: cells.map((cell) => cell.replace(guard, "")) }]
      : [],
  );
  return [{ rows }];
}

function recordsOf(text: string, delimiter: string): string[][] {
  if (hasEndlessLine(text, delimiter)) throw new Unreadable("tooManyColumns");
  const room = roomOfFile();
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      // A quotation mark within a cell that does not begin with one is a letter like others.
      relax_quotes: true,
      on_record: (cells: string[]) => counted(cells, room),
    });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("broken");
  }
}

/** The cells of a row, while those before it are not too many: a file is not read to its end for nothing. */
function counted(cells: string[], room: Room): string[] {
  if (cells.length > mostColumns) throw new Unreadable("tooManyColumns");
  room.take("rows");
  room.take("cells", cells.length);
  return cells;
}

/** A line of so many signs and cells is no row: it would be parted to its end before one could count. */
const endless = { signs: 100_000, cells: 20_000 };

const hasEndlessLine = (text: string, delimiter: string): boolean =>
  text
    .split(/[\r\n]/)
    .some((line) => line.length > endless.signs && line.split(delimiter).length > endless.cells);

/** Text of a spreadsheet, whichever way it was kept. */
function textOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  const beginning = file.subarray(0, 400);
  const zeros = beginning.filter((byte) => byte === 0).length;
  if (zeros > beginning.length / 4)
    return new TextDecoder(file[1] === 0 ? "utf-16le" : "utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return windowsText(file);
  }
}

/** The signs of windows-1252 that are not those of Latin 1, from 0x80 on: not every Node decodes them. */
const ofWindows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windowsText = (file: Buffer): string =>
  file
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => ofWindows[sign.charCodeAt(0) - 0x80] ?? sign);

/** The sign that stands most often in the first lines, outside quotation marks; a first line may name it. */
function signOf(text: string): string {
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (named) return named;
  const bare = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const first = bare.split(/\r?\n|\r/).find((line) => line.trim() !== "") ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [...signs].sort((one, other) => count(other) - count(one))[0] ?? ";";
}
