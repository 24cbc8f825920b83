/** The classes by which a map is shaded: each begins at this number, the last has no end. */
const begins = [0, 1, 5, 10, 15] as const;

/** A class, as the colours of the map count them. */
type Level = 0 | 1 | 2 | 3 | 4;

/** In which class this number falls. */
export const levelOf = (count: number): Level =>
  Math.max(0, begins.filter((begin) => begin <= count).length - 1) as Level;

/** The classes with their first and last number; the last has none. */
export const levels = begins.map((from, at) => ({
  level: at as Level,
  from,
  until: at + 1 < begins.length ? (begins[at + 1] ?? 0) - 1 : null,
}));

/** Those with the most, which carry their number; where all have none, none does. */
export const withMost = <T extends { count: number }>(items: readonly T[], most: number): T[] =>
  items
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
