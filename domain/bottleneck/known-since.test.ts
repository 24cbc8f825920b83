import { expect, test } from "vitest";
import { firstMomentOf, isUnknownMoment, registeredAt, unknownMoment } from "./known-since";

test.each([
  ["2008", "2008-01-01"],
  ["2008-08", "2008-08-01"],
  ["2008-08-12", "2008-08-12"],
])("known since %s is in order of %s", (given, day) => {
  expect(firstMomentOf(given).toISOString().slice(0, 10)).toBe(day);
  expect(isUnknownMoment(firstMomentOf(given))).toBe(false);
});

const reportedAt = new Date("2026-03-02T09:00:00Z");

test.each([
  ["registered here", { knownSince: null, reportedAt }, reportedAt],
  ["dated by a source", { knownSince: "2008", reportedAt }, null],
  ["dated by nobody", { knownSince: null, reportedAt: unknownMoment }, null],
])("%s", (_, dated, moment) => {
  expect(registeredAt(dated)).toBe(moment);
});
