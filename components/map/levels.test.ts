import { expect, test } from "vitest";
import { levelOf, levels, withMost } from "./levels";

test.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [9, 2],
  [10, 3],
  [14, 3],
  [15, 4],
  [1200, 4],
])("%i falls in class %i", (count, level) => {
  expect(levelOf(count)).toBe(level);
});

test("the classes follow each other without a gap, and the last has no end", () => {
  for (const [at, { until }] of levels.entries())
    expect(until).toBe(at + 1 < levels.length ? (levels[at + 1]?.from ?? 0) - 1 : null);
});

test("those with the most are named, the most first, and never one that has none", () => {
  const counts = [3, 0, 7, 1].map((count) => ({ count }));
  expect(withMost(counts, 2)).toEqual([{ count: 7 }, { count: 3 }]);
  expect(withMost(counts, 6)).toHaveLength(3);
});
