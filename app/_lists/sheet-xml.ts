import { dateOf } from "@/domain/day";
import type { Cell } from "./cells";

/** How a cell looks, by its place among the `cellXfs` of the styles. */
const look = { plain: 0, head: 1, day: 2, amount: 3, text: 4 } as const;

/** The styles of a workbook: a head in bold, days and amounts as the reader's spreadsheet writes them, long texts that wrap. */
export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
</cellXfs>
</styleSheet>`;

/** More signs than this a spreadsheet refuses in one cell, and the file with it. */
const longestText = 32_767;

/** Signs that XML has no way to say. */
const unsayable = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text between tags or in an attribute. What would be read as a sign by its number, "_x0041_", stays as it is written. */
export const xmlText = (text: string): string =>
  text
    .replace(unsayable, "")
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>]/g, (sign) => signs[sign] ?? "")
    .replaceAll('"', "&quot;");

/** The row with this number, from 1. A text is never anything but a text: no sign at its start makes it a formula. */
export const rowXml = (cells: readonly Cell[], number: number, isHead = false): string =>
  `<row r="${number}">${cells
    .map((cell, at) => cellXml(cell, `r="${columnName(at)}${number}"`, isHead))
    .join("")}</row>`;

function cellXml(cell: Cell, place: string, isHead: boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === "object")
    return "day" in cell
      ? `<c ${place} s="${look.day}"><v>${serialOf(cell.day)}</v></c>`
      : `<c ${place} s="${look.amount}"><v>${Number(cell.amount)}</v></c>`;
  const style = isHead ? look.head : look.text;
  const text = xmlText(cutAt(cell, longestText));
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The letters of a column, the first of which is 0: A to Z, then AA. */
const columnName = (at: number): string =>
  (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Days as spreadsheets count them: the first of January 1900 is 1, and a day that never was comes before March. */
const serialOf = (day: string): number => dateOf(day).getTime() / 86_400_000 + 25_569;

const cutAt = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** The beginning of a sheet: its head stays in sight, its columns are so wide in signs. */
export const sheetStart = (widths: readonly number[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("")}</cols><sheetData>`;

/** Its end. */
export const sheetEnd = "</sheetData></worksheet>";
