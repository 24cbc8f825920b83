import { expect, test } from "vitest";
import type { Problems } from "../outcome";
import {
  firstMomentOf,
  isUnknownMoment,
  momentOfTakenOver,
  problemsOfKnownSince,
  readKnownSince,
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

test.each([
  ["2008", "2008"],
  [" 2008 ", "2008"],
  ["2008-05", "2008-05"],
  ["5-2008", "2008-05"],
  ["05/2008", "2008-05"],
  ["mei 2008", "2008-05"],
  ["Mai 2008", "2008-05"],
  ["August 2008", "2008-08"],
  ["août 2008", "2008-08"],
  ["décembre 2008", "2008-12"],
  ["März 2008", "2008-03"],
  ["2008-05-12", "2008-05-12"],
  ["12-5-2008", "2008-05-12"],
  ["12.5.2008", "2008-05-12"],
  ["3. März 2008", "2008-03-03"],
  ["1er mars 2008", "2008-03-01"],
  ["3 March 2008", "2008-03-03"],
  ["", null],
  ["08", null],
  ["1708", null],
  ["2008-13", null],
  ["30-2-2008", null],
  ["2008-05-12-1", null],
  ["al jaren", null],
  ["sinds 2008", null],
])("%j is read as %s", (typed, given) => {
  expect(readKnownSince(typed)).toBe(given);
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
