import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayAfter, dayAtBorder, dayOf, daySchema, daysBetween, spanOf } from "./day";

const moment = fc.date({
  min: new Date("1900-01-01T00:00:00Z"),
  max: new Date("2199-12-31T23:59:59Z"),
  noInvalidDate: true,
});

test("a day survives the database and back", () => {
  fc.assert(
    fc.property(moment, (date) => {
      const day = dayOf(date);
      expect(dayOf(dateOf(day))).toBe(day);
      expect(daySchema.parse(` ${day} `)).toBe(day);
    }),
  );
});

test("days between are counted both ways, also where clocks change", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const from = dayOf(date);
      const to = dayAfter(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(daysBetween(to, from)).toBe(days === 0 ? 0 : -days);
    }),
  );
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});

test.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "0000-00-00", "tomorrow", ""])(
  "%s is no day",
  (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  },
);

test.each([
  [0, "days", 0],
  [1, "days", 1],
  [60, "days", 60],
  [61, "months", 2],
  [365, "months", 12],
  [730, "months", 24],
  [731, "years", 2],
  [1149, "years", 3],
] as const)("%i days are said in %s", (days, unit, count) => {
  expect(spanOf(days)).toEqual({ unit, count });
});

test("no text makes the check of a day fail", () => {
  fc.assert(
    fc.property(fc.string(), (text) => typeof daySchema.safeParse(text).success === "boolean"),
  );
});

test("the day at the border is the one on the wall, not that of UTC", () => {
  expect(dayAtBorder(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  expect(dayAtBorder(new Date("2026-12-31T22:30:00Z"))).toBe("2026-12-31");
});

test("what day it is at one moment of an hour it is at all of them", () => {
  const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  fc.assert(
    fc.property(moment, (date) => {
      const last = new Date(Math.floor(date.getTime() / 3_600_000) * 3_600_000 + 3_599_999);
      for (const each of [date, last]) expect(dayAtBorder(each)).toBe(calendar.format(each));
    }),
    { numRuns: 500 },
  );
});
