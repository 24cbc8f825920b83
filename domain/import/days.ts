import { type Day, dayAfter, daySchema } from "../day";
import { readPartialDay } from "../partial-day";

/** The first day of a spreadsheet's count, less the day in 1900 that it counts and that never was. */
const spreadsheetEpoch: Day = "1899-12-30";

/**
 * A day as people write it ("2026-12-03", "3-12-2026", "3.12.2026", "3 december 2026"), with a time behind it or
 * without, or as the number that a spreadsheet keeps of it (46359, from 1954 on). Null for what is none.
 */
export function readDay(typed: string): Day | null {
  const text = typed.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, "");
  if (/^[2-9]\d{4}$/.test(text)) return checked(dayAfter(spreadsheetEpoch, Number(text)));
  const given = readPartialDay(text);
  return given && given.length === 10 ? checked(given) : null;
}

const checked = (day: Day): Day | null => (daySchema.safeParse(day).success ? day : null);
