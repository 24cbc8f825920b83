/** A source of chance that gives the same row of numbers for the same seed (mulberry32). */
export type Chance = {
  /** A whole number from 0 up to this one, which is left out. */
  whole: (below: number) => number;
  happens: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** One of several by weight. */
  weighed: <T>(from: readonly T[], weightOf: (one: T) => number) => T;
  /** An id in the form of a UUID of version 7 for this moment. */
  id: (moment: Date) => string;
};

/** A source of chance for a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const hex = (digits: number) =>
    whole(16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const at = <T>(from: readonly T[], index: number): T => {
    if (index >= from.length) throw new Error("There is nothing to choose from.");
    return from[index] as T;
  };
  return {
    whole,
    happens: (probability) => next() < probability,
    pick: (from) => at(from, whole(from.length)),
    weighed: (from, weightOf) => {
      let left = next() * from.reduce((sum, one) => sum + weightOf(one), 0);
      const index = from.findIndex((one) => {
        left -= weightOf(one);
        return left < 0;
      });
      return at(from, Math.max(0, index));
    },
    id: (moment) => {
      const time = moment.getTime().toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
