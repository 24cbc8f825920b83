import { expect, test } from "vitest";
import {
  asMonth,
  asWeek,
  besidePeriod,
  mondayOf,
  type Period,
  readPeriod,
  weekOf,
  weeksOf,
} from "./calendar";

const today = "2026-11-25";

test.each([
  ["2026-11-25", "2026-11-23", "2026-W48"],
  ["2026-11-23", "2026-11-23", "2026-W48"],
  ["2026-11-29", "2026-11-23", "2026-W48"],
  ["2027-01-03", "2026-12-28", "2026-W53"],
  ["2024-12-30", "2024-12-30", "2025-W01"],
  ["2021-01-03", "2020-12-28", "2020-W53"],
])("%s is in the week that begins on %s, %s", (day, monday, week) => {
  expect(mondayOf(day)).toBe(monday);
  expect(weekOf(day)).toBe(week);
});

test.each<[string, string, Period]>([
  ["2026-12", "", { kind: "month", at: "2026-12" }],
  ["", "2026-W53", { kind: "week", at: "2026-W53" }],
  ["2026-12", "2026-W53", { kind: "month", at: "2026-12" }],
  ["2026-13", "2025-W53", { kind: "now" }],
  ["2026-1", "2026-W00", { kind: "now" }],
  ["2026-12-01", "2026-49", { kind: "now" }],
  ["1900-12", "2199-W01", { kind: "now" }],
  ["constructor", "\0", { kind: "now" }],
])("reads the month %s and the week %s", (month, week, period) => {
  expect(readPeriod({ month, week })).toEqual(period);
});

test("from now on: five weeks, and what is over of this month folded away", () => {
  expect(weeksOf({ kind: "now" }, today)).toEqual({
    shown: ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"],
    gone: ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"],
  });
});

test.each<[Period, string, string, number]>([
  [{ kind: "month", at: "2026-12" }, "2026-11-30", "2026-12-28", 5],
  [{ kind: "month", at: "2027-02" }, "2027-02-01", "2027-02-22", 4],
  [{ kind: "month", at: "2027-08" }, "2027-07-26", "2027-08-30", 6],
  [{ kind: "week", at: "2026-W49" }, "2026-11-30", "2026-11-30", 1],
])("%o shows the weeks from %s to %s", (period, first, last, count) => {
  const { shown, gone } = weeksOf(period, today);
  expect([shown[0], shown.at(-1), shown.length, gone.length]).toEqual([first, last, count, 0]);
});

test("goes on and back by months and weeks, also over the turn of the year", () => {
  expect(besidePeriod({ kind: "now" }, today, 1)).toEqual({ kind: "month", at: "2026-12" });
  expect(besidePeriod({ kind: "month", at: "2026-01" }, today, -1)).toEqual({
    ...{ kind: "month", at: "2025-12" },
  });
  expect(besidePeriod({ kind: "week", at: "2026-W53" }, today, 1)).toEqual({
    ...{ kind: "week", at: "2027-W01" },
  });
});

test("changes between the month and the week", () => {
  expect(asWeek({ kind: "now" }, today)).toEqual({ kind: "week", at: "2026-W48" });
  expect(asWeek({ kind: "month", at: "2027-02" }, today)).toEqual({ kind: "week", at: "2027-W05" });
  expect(asMonth({ kind: "week", at: "2026-W48" }, today)).toEqual({ kind: "now" });
  expect(asMonth({ kind: "week", at: "2026-W53" }, today)).toEqual({
    kind: "month",
    at: "2026-12",
  });
});
