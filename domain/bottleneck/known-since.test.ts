import { expect, test } from "vitest";
import type { Problems } from "../outcome";
import {
  firstMomentOf,
  isUnknownMoment,
  momentOfTakenOver,
  problemsOfKnownSince,
  registeredAt,
  unknownMoment,
} from "./known-since";

test.each([
  ["2008", "2008-01-01"],
  ["2008-08", "2008-08-01"],
  ["2008-08-12", "2008-08-12"],
])("known since %s is in order of %s", (given, day) => {
  expect(firstMomentOf(given).toISOString().slice(0, 10)).toBe(day);
  expect(isUnknownMoment(firstMomentOf(given))).toBe(false);
  expect(momentOfTakenOver(given)).toEqual(firstMomentOf(given));
});

test("what nobody dates has no moment of its own", () => {
  expect(isUnknownMoment(momentOfTakenOver(null))).toBe(true);
});

const reportedAt = new Date("2026-03-02T09:00:00Z");

test.each([
  ["registered here", { takenOver: false, reportedAt }, reportedAt],
  ["taken over and dated by a source", { takenOver: true, reportedAt }, null],
  ["taken over and dated by nobody", { takenOver: true, reportedAt: unknownMoment }, null],
])("%s", (_, dated, moment) => {
  expect(registeredAt(dated)).toBe(moment);
});

test.each<[string, string, string | undefined, Problems]>([
  ["2008", "2026-11-26", undefined, {}],
  ["2026", "2026-11-26", undefined, {}],
  ["2026-11", "2026-11-26", undefined, {}],
  ["2026-11-26", "2026-11-26", undefined, {}],
  ["2026-11-27", "2026-11-26", undefined, { knownSince: "dateInFuture" }],
  ["2026-12", "2026-11-26", undefined, { knownSince: "dateInFuture" }],
  ["2027", "2026-11-26", undefined, { knownSince: "dateInFuture" }],
  ["2026-03-02", "2026-11-26", "2026-03-02", {}],
  ["2026-03-03", "2026-11-26", "2026-03-02", { knownSince: "afterRegistering" }],
  ["april 2026", "2026-11-26", "2026-03-02", { knownSince: "afterRegistering" }],
  ["2026", "2026-11-26", "2026-03-02", {}],
  ["", "2026-11-26", "2026-03-02", {}],
  ["al jaren", "2026-11-26", "2026-03-02", {}],
])("known since %j, on %s, registered on %s: %j", (typed, today, registeredOn, problems) => {
  expect(problemsOfKnownSince(typed, today, registeredOn)).toEqual(problems);
});
