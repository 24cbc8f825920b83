import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import { type Amount, writeAmount } from "@/domain/number";

/** What a cell of a file holds: a text, a number, a day, an amount of money, or nothing. */
export type Cell = string | number | { day: Day } | { amount: Amount } | null;

/** A day as a cell; of a year or a month alone, which no spreadsheet knows as a date, its text. */
export const dayCell = (day: string | null | undefined): Cell =>
  !day ? null : /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : day;

/** A cell as text: a day as in "2026-12-03", an amount with the decimal sign of the reader. */
export function cellText(cell: Cell, locale: Language): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return "day" in cell ? cell.day : writeAmount(cell.amount, locale);
}
