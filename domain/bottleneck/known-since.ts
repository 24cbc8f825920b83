import { type Day, daySchema } from "../day";
import { folded } from "../folded";
import { languages } from "../language";
import type { Problems } from "../outcome";

/**
 * Stands for a moment that nobody knows, of a case that was taken over from sources: it comes before all
 * others, and no page shows it as a day.
 */
export const unknownMoment = new Date(0);

export const isUnknownMoment = (moment: Date): boolean =>
  moment.getTime() === unknownMoment.getTime();

/** What a case is in order of when a source says since when it is known: "2008" comes first in its year. */
export const firstMomentOf = (knownSince: string): Date =>
  new Date(`${`${knownSince}-01-01`.slice(0, 10)}T12:00:00Z`);

/** What a case that was taken over is in order of, as it was registered here by nobody. */
export const momentOfTakenOver = (knownSince: string | null): Date =>
  knownSince ? firstMomentOf(knownSince) : unknownMoment;

type Dated = { takenOver: boolean; reportedAt: Date };

/** When it was registered here; null for a case that was taken over from sources. */
export const registeredAt = ({ takenOver, reportedAt }: Dated): Date | null =>
  takenOver ? null : reportedAt;

/**
 * A year, a month or a day as people type it ("2008", "mei 2008", "5-2008", "12.5.2008", "2008-05-12"), in one form:
 * "2008", "2008-05", "2008-05-12". Days stand before months, as in the four languages. Null for what is none.
 */
export function readKnownSince(typed: string): string | null {
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

/** Known no later than this day: of a year or a month, its beginning counts. */
const isKnownBy = (given: string, day: Day): boolean => given <= day.slice(0, given.length);

/** Nothing is known before it happens, nor first known after it was registered. What is not understood is told elsewhere. */
export function problemsOfKnownSince(typed: string, today: Day, registeredOn?: Day): Problems {
  const given = readKnownSince(typed);
  if (!given) return {};
  if (!isKnownBy(given, today)) return { knownSince: "dateInFuture" };
  return registeredOn && !isKnownBy(given, registeredOn) ? { knownSince: "afterRegistering" } : {};
}
