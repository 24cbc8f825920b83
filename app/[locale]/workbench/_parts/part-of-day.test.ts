import { expect, test } from "vitest";
import { partOfDay } from "./part-of-day";

test.each([
  ["2026-11-23T03:59:00Z", "evening"],
  ["2026-11-23T04:00:00Z", "morning"],
  ["2026-11-23T10:59:00Z", "morning"],
  ["2026-11-23T11:00:00Z", "afternoon"],
  ["2026-07-01T16:00:00Z", "evening"],
])("at %s it is %s at the border", (moment, part) => {
  expect(partOfDay(new Date(moment))).toBe(part);
});
