/** A page of a list: how many rows it shows, and whether there are pages around it. */
export type ShownPage = { count: number; hasPrevious: boolean; hasNext: boolean };

/** Which rows of all a page shows; null in the middle, where nobody counted those before it. */
export function shownAmong(
  { count, hasPrevious, hasNext }: ShownPage,
  total: number,
): { from: number; until: number } | null {
  if (count > total) return null;
  if (!hasPrevious) return { from: 1, until: count };
  if (!hasNext) return { from: total - count + 1, until: total };
  return null;
}
