import { dayAfter } from "@/domain/day";
import { type FileTable, mostColumns, Unreadable } from "./limits";
import type { Room } from "./room";
import { dayStyles } from "./xlsx-days";
import { readXml } from "./xml";
import type { Parts } from "./zip";

/** The first day of a spreadsheet's count; of those of an old Macintosh four years later. */
const epochs = { usual: "1899-12-30", of1904: "1904-01-01" };

/** No row further down is read: a single cell in the last of a million rows is not a table. */
const lastRow = 100_000;

type Book = { sheets: string[]; epoch: string };

/** The tables of a spreadsheet: its sheets, with texts, numbers, days and the results of formulas as texts. */
export function readXlsx(parts: Parts): FileTable[] {
  const { sheets, epoch } = bookOf(parts);
  const strings = stringsOf(parts);
  const days = dayStyles(parts);
  return sheets.map((sheet) => sheetOf(parts, sheet, { strings, days, epoch, room: parts.room }));
}

/** The sheets that are shown, in their order. */
function bookOf(parts: Parts): Book {
  const targets = new Map<string, string>();
  readXml(parts, "xl/_rels/workbook.xml.rels", {
    open: (element, { Id = "", Target = "" }) => {
      if (element === "Relationship") targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, "xl/"));
    },
  });
  const sheets: string[] = [];
  let epoch = epochs.usual;
  readXml(parts, "xl/workbook.xml", {
    open: (element, { id = "", state = "visible", date1904 = "" }) => {
      const target = targets.get(id);
      if (element === "sheet" && target && state === "visible") sheets.push(target);
      if (element === "workbookPr" && /^(1|true)$/.test(date1904)) epoch = epochs.of1904;
    },
  });
  return { sheets: sheets.filter((name) => name.includes("worksheets/")), epoch };
}

function stringsOf(parts: Parts): string[] {
  const strings: string[] = [];
  if (!parts.names.includes("xl/sharedStrings.xml")) return strings;
  let [text, isText, sounds] = ["", false, 0];
  readXml(parts, "xl/sharedStrings.xml", {
    open: (element) => {
      isText = element === "t";
      if (element === "rPh") sounds += 1;
      if (element === "si") text = "";
    },
    close: (element) => {
      isText = false;
      if (element === "rPh") sounds -= 1;
      if (element === "si") strings.push(text);
    },
    // The sound of Japanese signs stands beside them, and is no text of the cell.
    text: (found) => {
      if (isText && sounds === 0) text += found;
    },
  });
  return strings;
}

type SheetReading = {
  strings: readonly string[];
  days: readonly boolean[];
  epoch: string;
  room: Room;
};

function sheetOf(parts: Parts, sheet: string, reading: SheetReading): FileTable {
  const { room } = reading;
  room.take("tables");
  const rows: FileTable["rows"] = [];
  let [cells, number]: [string[], number] = [[], 0];
  let cell = { column: 0, type: "n", style: 0, text: "" };
  let within = "";
  readXml(parts, sheet, {
    open: (element, { r = "", t = "n", s = "0" }) => {
      within = element;
      if (element === "row") [cells, number] = [[], r ? Number(r) : number + 1];
      if (element !== "c") return;
      const column = r ? columnOf(r) : cells.length;
      cell = { column, type: t, style: Number(s), text: "" };
    },
    text: (found) => {
      if (within === "v" || within === "t") cell.text += found;
    },
    close: (element) => {
      within = "";
      if (element === "c") put(cells, cell.column, textOf(cell, reading), room);
      const isFilled = element === "row" && cells.some((text) => (text ?? "").trim() !== "");
      if (!isFilled) return;
      if (!(number <= lastRow)) throw new Unreadable("tooManyRows");
      room.take("rows");
      room.take("cells", cells.length);
      rows.push({ number, cells: Array.from(cells, (text) => text ?? "") });
    },
  });
  return { rows };
}

function put(cells: string[], column: number, text: string, room: Room): void {
  if (text === "") return;
  if (column >= mostColumns) throw new Unreadable("tooManyColumns");
  room.take("letters", text.length);
  cells[column] = text;
}

type Cell = { type: string; style: number; text: string };

/** A cell as its reader would type it. The result of a formula counts, as it was when the file was kept. */
function textOf({ type, style, text }: Cell, { strings, days, epoch }: SheetReading): string {
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "d") return text.slice(0, 10);
  if (type === "b") return text === "1" ? "1" : "0";
  if (type !== "n" || text === "") return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (days[style] && number >= 1 && number < 200_000) return dayAfter(epoch, Math.floor(number));
  return numberText(number);
}

/** Without the traces of counting in twos, and so that three decimals are not taken for thousands. */
function numberText(number: number): string {
  const text = String(Number(number.toPrecision(12)));
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The column of "AB12", from 0. */
function columnOf(place: string): number {
  const [letters = ""] = /^[A-Z]{1,3}/.exec(place) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
