import { z } from "zod";
import { daySchema } from "./day";
import { folded } from "./folded";
import { languages } from "./language";
import type { Problem } from "./outcome";
import { lineSchema } from "./text";

/**
 * A year, a month or a day as people type it ("2008", "mei 2008", "5-2008", "12.5.2008", "2008-05-12"), in one form:
 * "2008", "2008-05", "2008-05-12". Days stand before months, as in the four languages. Null for what is none.
 */
export function readPartialDay(typed: string): string | null {
  const parts = folded(typed)
    .split(/[\s.,/-]+/)
    .flatMap((part) => months.get(part) ?? (part === "" || part === "de" ? [] : part))
    .map((part) => part.replace(/^(\d{1,2})(?:er|e|st|nd|rd|th)$/, "$1").padStart(2, "0"));
  const isYearFirst = /^\d{4}$/.test(parts[0] ?? "");
  const given = (isYearFirst ? parts : parts.toReversed()).join("-");
  return /^\d{4}(-\d\d){0,2}$/.test(given) && exists(given) ? given : null;
}

const exists = (given: string): boolean =>
  daySchema.safeParse(`${given}-01-01`.slice(0, 10)).success;

/** Months by the names that people write, whole and short: "maart", "Mrz", "août", "Sept". */
const months = new Map<string, string>(
  Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2000, at, 15))).flatMap((date, at) =>
    languages.flatMap((language) =>
      (["long", "short"] as const).map((month): [string, string] => [
        folded(new Intl.DateTimeFormat(language, { month, timeZone: "UTC" }).format(date)).replace(
          ".",
          "",
        ),
        String(at + 1),
      ]),
    ),
  ),
);

/** A year, a month or a day in its one form; empty where nobody says. Refuses with this problem what is none. */
export const partialDaySchema = (problem: Problem) =>
  lineSchema(40)
    .default("")
    .transform((typed, context) => {
      const given = typed === "" ? "" : readPartialDay(typed);
      if (given !== null) return given;
      context.addIssue(problem);
      return z.NEVER;
    });
