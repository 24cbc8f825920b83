import { expect, test } from "vitest";
import type { BottleneckStatus } from "./bottleneck";
import { statusLine } from "./status-line";

const taken = (...statuses: BottleneckStatus[]) =>
  statuses.map((to, at) => ({ to, takenAt: new Date(Date.UTC(2026, 0, at + 1)) }));

test.each<[BottleneckStatus, BottleneckStatus | null, BottleneckStatus[], string]>([
  [
    "REPORTED",
    null,
    ["REPORTED"],
    "(REPORTED) ...UNDER_ASSESSMENT RECOGNISED IN_ANALYSIS IN_TREATMENT RESOLVED",
  ],
  [
    "IN_ANALYSIS",
    null,
    ["REPORTED", "UNDER_ASSESSMENT", "RECOGNISED", "IN_ANALYSIS"],
    "REPORTED UNDER_ASSESSMENT RECOGNISED (IN_ANALYSIS) ...IN_TREATMENT RESOLVED",
  ],
  [
    "RESOLVED",
    null,
    ["REPORTED", "RESOLVED"],
    "REPORTED UNDER_ASSESSMENT RECOGNISED IN_ANALYSIS IN_TREATMENT (RESOLVED) ...",
  ],
  [
    "ON_HOLD",
    "RECOGNISED",
    ["REPORTED", "UNDER_ASSESSMENT", "RECOGNISED", "ON_HOLD"],
    "REPORTED UNDER_ASSESSMENT RECOGNISED (ON_HOLD) ...IN_ANALYSIS IN_TREATMENT RESOLVED",
  ],
  [
    "DECLINED",
    null,
    ["REPORTED", "UNDER_ASSESSMENT", "DECLINED"],
    "REPORTED UNDER_ASSESSMENT (DECLINED) ...",
  ],
  [
    "WILL_NOT_BE_RESOLVED",
    null,
    ["REPORTED", "UNDER_ASSESSMENT", "RECOGNISED", "WILL_NOT_BE_RESOLVED"],
    "REPORTED UNDER_ASSESSMENT RECOGNISED (WILL_NOT_BE_RESOLVED) ...",
  ],
  [
    "REOPENED",
    null,
    ["REPORTED", "UNDER_ASSESSMENT", "DECLINED", "REOPENED"],
    "REPORTED UNDER_ASSESSMENT (REOPENED) ...IN_ANALYSIS IN_TREATMENT RESOLVED",
  ],
])("the line of a case that is %s (held from %s)", (status, heldFrom, history, expected) => {
  const places = statusLine({ status, heldFrom, reportedAt: new Date(0) }, taken(...history));
  const named = (place: string) =>
    places
      .filter((one) => one.place === place)
      .map((one) => one.status)
      .join(" ");
  expect(`${named("passed")} (${named("here")}) ...${named("ahead")}`.trim()).toBe(expected);
});

test("a place was reached when the case last came there", () => {
  const line = statusLine(
    { status: "REOPENED", heldFrom: null, reportedAt: new Date(0) },
    taken("REPORTED", "UNDER_ASSESSMENT", "DECLINED", "REOPENED", "UNDER_ASSESSMENT", "REOPENED"),
  );
  expect(line.map(({ reachedAt }) => reachedAt?.getUTCDate() ?? null)).toEqual([
    1,
    5,
    6,
    null,
    null,
    null,
  ]);
});

test("a moment that nobody knows is no day on the line", () => {
  const line = statusLine({ status: "RESOLVED", heldFrom: null, reportedAt: null }, [
    { to: "RESOLVED", takenAt: new Date(0) },
  ]);
  expect(line.map(({ reachedAt }) => reachedAt)).toEqual(line.map(() => null));
});
