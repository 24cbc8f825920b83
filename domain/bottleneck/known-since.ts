import type { Day } from "../day";
import type { Problems } from "../outcome";
import { readPartialDay } from "../partial-day";

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

/** Known no later than this day: of a year or a month, its beginning counts. */
const isKnownBy = (given: string, day: Day): boolean => given <= day.slice(0, given.length);

/** Nothing is known before it happens, nor first known after it was registered. What is not understood is told elsewhere. */
export function problemsOfKnownSince(typed: string, today: Day, registeredOn?: Day): Problems {
  const given = readPartialDay(typed);
  if (!given) return {};
  if (!isKnownBy(given, today)) return { knownSince: "dateInFuture" };
  return registeredOn && !isKnownBy(given, registeredOn) ? { knownSince: "afterRegistering" } : {};
}
