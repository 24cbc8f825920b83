import { expect, test } from "vitest";
import type { Role, Viewer } from "../viewer";
import { type BottleneckStatus, bottleneckStatuses } from "./bottleneck";
import {
  problemsOf,
  refusalOf,
  type StepName,
  type StepNeed,
  statusAfter,
  stepNames,
  stepRequestSchema,
  stepRule,
  stepsOpenTo,
} from "./steps";

const reach = {
  keys: [
    "region:NL213",
    "region:DEA34",
    "party:NL",
    "party:DE-NW",
    "partnership:nl-nrw",
    "organisation:szw",
  ],
};
const today = "2026-11-23";

type Row = [status: BottleneckStatus, assess: StepName[], treat: StepName[], decide: StepName[]];

/** Which steps are open in each status, by the ability that they ask. */
const table: Row[] = [
  ["REPORTED", ["assess"], [], []],
  ["UNDER_ASSESSMENT", ["recognise", "decline", "markDuplicate"], ["hold"], []],
  ["RECOGNISED", [], ["analyse", "hold"], ["giveUp"]],
  ["IN_ANALYSIS", [], ["treat", "hold"], ["giveUp"]],
  ["IN_TREATMENT", [], ["hold"], ["resolve", "resolvePartly", "giveUp"]],
  ["ON_HOLD", [], ["resume"], []],
  ["REOPENED", ["assess"], ["analyse", "treat"], []],
  ["RESOLVED", [], ["reopen"], []],
  ["PARTLY_RESOLVED", [], ["reopen"], []],
  ["WILL_NOT_BE_RESOLVED", [], ["reopen"], []],
  ["DECLINED", [], ["reopen"], []],
  ["DUPLICATE", [], ["reopen"], []],
];

test.each(table)("who may do what while a bottleneck is %s", (status, assess, treat, decide) => {
  const bottleneck = { ...reach, status, heldFrom: null };
  const inOrder = (steps: StepName[]) => stepNames.filter((name) => steps.includes(name));
  const expected: Record<Role, StepName[]> = {
    REGIONAL_COORDINATOR: inOrder([...assess, ...treat, ...decide]),
    NATIONAL_COORDINATOR: inOrder([...assess, ...treat, ...decide]),
    CABINET: inOrder([...treat, ...decide]),
    COMPETENT_BODY: inOrder(treat),
    PARTNER_OFFICIAL: [],
    PARTNER_COORDINATOR: inOrder([...assess, ...treat]),
    READER: [],
    ADMINISTRATOR: [],
  };
  for (const [role, steps] of Object.entries(expected))
    expect([role, stepsOpenTo(official(role as Role), bottleneck)]).toEqual([role, steps]);
  expect(stepsOpenTo(null, bottleneck)).toEqual([]);
  expect(stepsOpenTo(official("REGIONAL_COORDINATOR", "NL341"), bottleneck)).toEqual([]);
});

test("the table has every status once", () => {
  expect(table.map(([status]) => status)).toEqual([...bottleneckStatuses].sort(inTableOrder));
});

test.each(stepNames)(
  "%s is refused to a stranger, and in a status it does not start from",
  (step) => {
    for (const status of bottleneckStatuses) {
      const bottleneck = { ...reach, status, heldFrom: null };
      expect(refusalOf(step, bottleneck, official("READER"))).toBe("notYours");
      const answer = stepRule(step).from.includes(status) ? null : "wrongStatus";
      expect(refusalOf(step, bottleneck, official("NATIONAL_COORDINATOR"))).toBe(answer);
    }
  },
);

test.each<[BottleneckStatus | null, BottleneckStatus]>([
  ["IN_TREATMENT", "IN_TREATMENT"],
  ["RECOGNISED", "RECOGNISED"],
  [null, "UNDER_ASSESSMENT"],
])("a bottleneck held from %s resumes at %s", (heldFrom, expected) => {
  expect(statusAfter("resume", { ...reach, status: "ON_HOLD", heldFrom })).toBe(expected);
});

test.each<[StepName, StepNeed[]]>([
  ["assess", []],
  ["recognise", []],
  ["decline", ["ground", "reason"]],
  ["markDuplicate", ["original"]],
  ["analyse", []],
  ["treat", []],
  ["resolve", ["reason"]],
  ["resolvePartly", ["reason"]],
  ["giveUp", ["reason", "reviewOn"]],
  ["hold", ["reason", "holdUntil"]],
  ["resume", []],
  ["reopen", ["reason"]],
])("%s needs %j", (step, needs) => {
  expect(Object.keys(problemsOf(request(step), today))).toEqual(needs);
  const full = {
    reason: "Because",
    ground: "NO_OBSTACLE",
    original: "GW-2026-0001",
    holdUntil: "2026-11-24",
    reviewOn: "2026-11-24",
  };
  expect(problemsOf(request(step, full), today)).toEqual({});
});

test("a hold or a review lies after today", () => {
  const past = { reason: "Because", holdUntil: today, reviewOn: "2026-01-01" };
  expect(problemsOf(request("hold", past), today)).toEqual({ holdUntil: "dateInPast" });
  expect(problemsOf(request("giveUp", past), today)).toEqual({ reviewOn: "dateInPast" });
});

function request(step: StepName, fields: Record<string, string> = {}) {
  const requestId = "0b8f8a9e-5e0c-4c1d-9b6a-2f1e3d4c5b6a";
  return stepRequestSchema.parse({
    reference: "GW-2026-0042",
    version: "1",
    step,
    requestId,
    ...fields,
  });
}

function official(role: Role, region = "NL213"): Viewer {
  const scope =
    role === "REGIONAL_COORDINATOR"
      ? ({ kind: "REGIONS", regionIds: [region], namedIds: [region] } as const)
      : ({ kind: "ALL" } as const);
  return {
    id: "1",
    sessionId: "s",
    name: "N",
    language: "nl",
    organisationId: "szw",
    side: "NL",
    grants: [{ role, scope }],
  };
}

function inTableOrder(a: BottleneckStatus, b: BottleneckStatus): number {
  return bottleneckStatuses.indexOf(a) - bottleneckStatuses.indexOf(b);
}
