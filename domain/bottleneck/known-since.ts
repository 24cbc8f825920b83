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

type Dated = { knownSince: string | null; reportedAt: Date };

/** When it was registered here; null for a case that sources date, or that nobody dates. */
export const registeredAt = ({ knownSince, reportedAt }: Dated): Date | null =>
  knownSince === null && !isUnknownMoment(reportedAt) ? reportedAt : null;
