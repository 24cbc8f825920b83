import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, dayAfter, dayOf } from "../day";
import {
  isLate,
  lateBy,
  milestoneStateOf,
  monthsLeft,
  type ProjectPhase,
  progressOf,
  projectPhases,
  reportIsDue,
  silentBefore,
} from "./project";

const today = "2026-11-23";
const daysAgo = (days: number): Day => dayAfter(today, -days);

test.each<[ProjectPhase, boolean]>([
  ["IDEA", false],
  ["PREPARATION", false],
  ["APPLICATION", false],
  ["RUNNING", true],
  ["FINISHED", false],
  ["STOPPED", false],
])("after long silence a project that is %s owes a report: %s", (phase, due) => {
  expect(reportIsDue({ phase, reportedOn: daysAgo(400), since: daysAgo(900) }, today, 90)).toBe(
    due,
  );
});

test.each<[string, Day | null, Day, boolean]>([
  // what                               last report   since         owes a report
  ["reported today", today, daysAgo(400), false],
  ["reported 89 days ago", daysAgo(89), daysAgo(400), false],
  ["reported 90 days ago", daysAgo(90), daysAgo(400), true],
  ["never reported, 89 days old", null, daysAgo(89), false],
  ["never reported, 90 days old", null, daysAgo(90), true],
  ["never reported, starts tomorrow", null, daysAgo(-1), false],
])("a running project that %s", (_, reportedOn, since, due) => {
  expect(reportIsDue({ phase: "RUNNING", reportedOn, since }, today, 90)).toBe(due);
});

test("the day before which silence counts says the same as the rule", () => {
  for (const days of [0, 1, 29, 30, 31]) {
    const facts = { phase: "RUNNING", reportedOn: daysAgo(days), since: daysAgo(900) } as const;
    expect(daysAgo(days) < silentBefore(today, 30)).toBe(reportIsDue(facts, today, 30));
  }
});

test.each<[Day, Day | null, "done" | "late" | "planned"]>([
  ["2026-11-22", null, "late"],
  ["2026-11-23", null, "planned"],
  ["2026-11-24", null, "planned"],
  ["2026-11-01", "2026-11-20", "done"],
  ["2026-12-24", "2026-11-20", "done"],
])("a milestone planned for %s and done on %s is %s", (plannedOn, doneOn, state) => {
  expect(milestoneStateOf({ plannedOn, doneOn }, today)).toBe(state);
  expect(isLate({ plannedOn, doneOn }, today)).toBe(state === "late");
});

test("lateness is whole weeks", () => {
  expect(lateBy({ plannedOn: "2026-11-22", doneOn: null }, today)).toEqual({ days: 1, weeks: 0 });
  expect(lateBy({ plannedOn: "2026-11-02", doneOn: null }, today)).toEqual({ days: 21, weeks: 3 });
});

test("that a milestone was late stays so when it is reached, and grows no more", () => {
  const reached = { plannedOn: "2025-06-30", doneOn: "2026-11-25" };
  expect(lateBy(reached, "2026-11-25")).toEqual({ days: 513, weeks: 73 });
  expect(lateBy(reached, "2027-11-25")).toEqual({ days: 513, weeks: 73 });
  expect(lateBy({ plannedOn: "2026-12-24", doneOn: "2026-11-20" }, today).days).toBe(0);
});

test("progress is what is done of what was planned, and unknown without a plan", () => {
  const done = { plannedOn: today, doneOn: today };
  const open = { plannedOn: today, doneOn: null };
  expect(progressOf([])).toBeNull();
  expect(progressOf([open])).toEqual({ done: 0, planned: 1, percent: 0 });
  expect(progressOf([done, done, open])).toEqual({ done: 2, planned: 3, percent: 67 });
});

test.each<[Day, number | null]>([
  ["2026-11-22", null],
  ["2026-11-23", 0],
  ["2026-12-22", 0],
  ["2026-12-23", 1],
  ["2027-12-31", 13],
])("until %s there are %s whole months", (endOn, months) => {
  expect(monthsLeft(endOn, today)).toBe(months);
});

test("months that are left never grow as the days pass", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map(dayOf);
  fc.assert(
    fc.property(day, day, day, (a, b, end) => {
      const [earlier = a, later = b] = [a, b].sort();
      expect(monthsLeft(end, later) ?? -1).toBeLessThanOrEqual(monthsLeft(end, earlier) ?? -1);
    }),
  );
});

test("every phase is listed once", () => {
  expect(new Set(projectPhases).size).toBe(projectPhases.length);
});
