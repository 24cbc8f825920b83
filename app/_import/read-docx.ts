import { type FileTable, mostColumns, Unreadable } from "./limits";
import type { Room } from "./room";
import { readXml } from "./xml";
import type { Parts } from "./zip";

/** A row of a table in Word while it is read. */
type Open = { rows: string[][]; cells: string[]; text: string; span: number };

/** The tables of a Word document, those within others after them; what was struck out in it is no text. */
export function readDocx(parts: Parts): FileTable[] {
  const tables: string[][][] = [];
  const open: Open[] = [];
  const { room } = parts;
  let [struck, isText] = [0, false];
  const add = (found: string) => {
    const table = open.at(-1);
    if (!table || struck > 0) return;
    room.take("letters", found.length);
    table.text += found;
  };
  readXml(parts, "word/document.xml", {
    open: (element, { val = "" }) => {
      const table = open.at(-1);
      isText = element === "t";
      if (element === "tbl") {
        room.take("tables");
        open.push({ rows: [], cells: [], text: "", span: 1 });
      }
      if (/^(del|moveFrom|delText)$/.test(element)) struck += 1;
      if (element === "br" || element === "cr") add("\n");
      if (element === "tab") add(" ");
      if (element === "noBreakHyphen") add("-");
      if (!table) return;
      if (element === "tr") table.cells = [];
      if (element === "tc") [table.text, table.span] = ["", 1];
      if (element === "gridSpan") table.span = spanOf(val);
    },
    text: (found) => {
      if (isText) add(found);
    },
    close: (element) => {
      isText = false;
      if (/^(del|moveFrom|delText)$/.test(element)) struck -= 1;
      if (element === "p") add("\n");
      const table = open.at(-1);
      if (table) endOf(element, table, room);
      if (element === "tbl") tables.push(open.pop()?.rows ?? []);
    },
  });
  return tables.map((rows) => ({ rows: rows.flatMap(numbered) }));
}

/** How many columns a cell says that it takes up: a whole number, from 1. */
const spanOf = (said: string) => Math.min(Math.max(Math.trunc(Number(said)) || 1, 1), mostColumns);

/** A cell over several columns stands in the first of them, and the others are empty. */
function endOf(element: string, table: Open, room: Room): void {
  if (element === "tc") {
    room.take("cells", table.span);
    table.cells.push(table.text.trim(), ...Array<string>(table.span - 1).fill(""));
    table.text = "";
  }
  if (element === "tr") {
    room.take("rows");
    table.rows.push(table.cells);
  }
  if (table.cells.length > mostColumns) throw new Unreadable("tooManyColumns");
}

const numbered = (cells: string[], nth: number) =>
  cells.some((cell) => cell !== "") ? [{ number: nth + 1, cells }] : [];
