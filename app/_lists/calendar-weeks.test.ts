import { expect, test, vi } from "vitest";
import type { DayCount } from "@/data/dated";
import type { DatedKind, Period } from "@/domain/calendar";
import { between, daysOf, namedIn, sumOf } from "./calendar-weeks";
import type { ListScreen } from "./screen";

vi.setSystemTime(new Date("2026-12-02T12:00:00Z"));

const screenOf = (period?: Period, kinds?: readonly DatedKind[]) =>
  ({ asked: { period, kinds } }) as unknown as ListScreen;

const stand = (
  on: string,
  count: number,
  openOfDay = count,
  kind: DatedKind = "step",
): DayCount => ({
  ...{ kind, on, ofDay: count, openOfDay },
  ids: Array.from({ length: Math.min(count, 3) }, (_, at) => `${kind} ${on} ${at}`),
});

const december: Period = { kind: "month", at: "2026-12" };

test("the first few of a day are named, of all its kinds together", () => {
  const all = [
    stand("2026-12-03", 2),
    stand("2026-12-03", 4, 4, "milestone"),
    stand("2026-12-04", 1),
  ];
  const named = namedIn(screenOf(december), all);
  expect(named.map(({ id }) => id)).toEqual([
    "step 2026-12-03 0",
    "step 2026-12-03 1",
    "milestone 2026-12-03 0",
    "step 2026-12-04 0",
  ]);
});

test("a full month names fewer of each day, a week does not", () => {
  const days = Array.from({ length: 28 }, (_, at) => `2026-12-${String(at + 1).padStart(2, "0")}`);
  const full = days.map((day) => stand(day, 3));
  expect(namedIn(screenOf(december), full)).toHaveLength(2 * 28);
  expect(namedIn(screenOf(december), full.slice(0, 20))).toHaveLength(3 * 20);
  expect(namedIn(screenOf({ kind: "week", at: "2026-W50" }), full)).toHaveLength(3 * 7);
});

test("only the kinds that are asked for are named and counted", () => {
  const all = [stand("2026-12-03", 2), stand("2026-12-03", 2, 2, "milestone")];
  const named = namedIn(screenOf(december, ["milestone"]), all);
  expect(named.map(({ kind }) => kind)).toEqual(["milestone", "milestone"]);
  const [, , , thursday] = daysOf("2026-11-30", { counts: all, named: [] }, ["milestone"]);
  expect(thursday).toMatchObject({ day: "2026-12-03", beyond: 2 });
});

test("what is open comes first, and what is done is told as done", () => {
  const named = namedIn(screenOf(december), [stand("2026-12-03", 3, 1)]);
  expect(named.map(({ isDone }) => isDone)).toEqual([false, true, true]);
});

test("weeks that are over are counted and not named", () => {
  const gone = stand("2026-11-30", 2);
  const later = screenOf({ kind: "week", at: "2026-W50" });
  expect(namedIn(later, [gone])).toEqual([]);
  expect(between([gone], ["2026-11-30"])).toEqual([gone]);
  expect(between([gone], [])).toEqual([]);
});

test("more than is counted of a day is told as so many and more", () => {
  expect(sumOf([stand("2026-12-03", 26), stand("2026-12-04", 2)], "ofDay")).toEqual({
    ...{ count: 27, atLeast: true },
  });
  expect(sumOf([stand("2026-12-03", 3, 1)], "openOfDay")).toEqual({ count: 1, atLeast: false });
});
