import { expect, test } from "vitest";
import { usualSettings } from "./settings";
import type { Role, Viewer } from "./viewer";
import {
  type AskKind,
  askOfBottleneck,
  askOfProject,
  type BottleneckWork,
  type ProjectWork,
  urgencyOf,
} from "./workbench";

const today = "2026-11-23";
const reach = {
  keys: ["region:NL213", "party:NL", "organisation:szw"],
};
const bottleneck: BottleneckWork = {
  ...reach,
  status: "IN_ANALYSIS",
  ...{ ownerId: null, ownerOfficialId: null, nextStep: "Bellen", nextStepById: null },
  ...{ nextStepOfficialId: null, askedOn: "2026-11-01" },
  nextStepOn: null,
  holdUntil: null,
  reviewOn: null,
  ...{ reportedOn: "2026-11-01", withoutStepSince: "2026-11-10" },
};
const project: ProjectWork = {
  ...reach,
  phase: "RUNNING",
  reportedOn: "2026-11-01",
  since: "2026-01-01",
  milestones: [],
};

test.each<[string, Partial<BottleneckWork>, Role, AskKind | null]>([
  ["nothing planned", {}, "REGIONAL_COORDINATOR", null],
  ["a next step that is late", { nextStepOn: "2026-11-21" }, "REGIONAL_COORDINATOR", "nextStep"],
  ["a next step in 14 days", { nextStepOn: "2026-12-07" }, "CABINET", "nextStep"],
  ["a next step in 15 days", { nextStepOn: "2026-12-08" }, "CABINET", null],
  ["the same, for a partner", { nextStepOn: "2026-11-24" }, "PARTNER_OFFICIAL", "nextStep"],
  ["the same, for the ministry", { nextStepOn: "2026-11-24" }, "COMPETENT_BODY", "nextStep"],
  ["the same, for a reader", { nextStepOn: "2026-11-24" }, "READER", null],
  ["a step of a decided case", { nextStepOn: today, status: "RESOLVED" }, "CABINET", null],
  ["a new report", { status: "REPORTED" }, "REGIONAL_COORDINATOR", "assess"],
  ["the same, for who may not assess", { status: "REPORTED" }, "CABINET", null],
  ["a hold that ended", { status: "ON_HOLD", holdUntil: today }, "COMPETENT_BODY", "held"],
  ["a hold that goes on", { status: "ON_HOLD", holdUntil: "2026-11-24" }, "COMPETENT_BODY", null],
  ["a review", { status: "WILL_NOT_BE_RESOLVED", reviewOn: today }, "CABINET", "review"],
  ["a later review", { status: "WILL_NOT_BE_RESOLVED", reviewOn: "2027-01-01" }, "CABINET", null],
])("%s asks", (_, work, role, expected) => {
  const ask = askOfBottleneck(official(role), { ...bottleneck, ...work }, today, usualSettings);
  expect(ask?.kind ?? null).toBe(expected);
});

test.each<[string, Partial<ProjectWork>, Role, AskKind | null]>([
  ["a project that reported", {}, "REGIONAL_COORDINATOR", null],
  ["89 days of silence", { reportedOn: "2026-08-26" }, "REGIONAL_COORDINATOR", null],
  ["90 days of silence", { reportedOn: "2026-08-25" }, "REGIONAL_COORDINATOR", "report"],
  ["a project that never reported", { reportedOn: null }, "PARTNER_OFFICIAL", "report"],
  ["the same, for who may not report", { reportedOn: null }, "CABINET", null],
  ["an idea", { phase: "IDEA", reportedOn: null }, "REGIONAL_COORDINATOR", null],
  [
    "a late milestone",
    { milestones: [{ plannedOn: "2026-11-22", doneOn: null }] },
    "REGIONAL_COORDINATOR",
    "milestone",
  ],
  [
    "a milestone that was reached",
    { milestones: [{ plannedOn: "2026-11-22", doneOn: "2026-11-20" }] },
    "REGIONAL_COORDINATOR",
    null,
  ],
])("%s asks of a project", (_, work, role, expected) => {
  expect(
    askOfProject(official(role), { ...project, ...work }, today, usualSettings)?.kind ?? null,
  ).toBe(expected);
});

const mine = { status: "REPORTED", reportedOn: "2026-11-20", nextStepById: "szw" } as const;
test.each<[string, Partial<BottleneckWork>, AskKind]>([
  [
    "their own step, due before it must be assessed",
    { ...mine, nextStepOn: "2026-11-27" },
    "nextStep",
  ],
  ["their own step, due long after that", { ...mine, nextStepOn: "2027-03-01" }, "assess"],
  ["their own step on no day", { ...mine, nextStepOn: null, askedOn: today }, "assess"],
  ["a step of others, late", { ...mine, nextStepById: "bzk", nextStepOn: "2026-11-01" }, "assess"],
])("of a new case with %s the most urgent is asked", (_, work, expected) => {
  const viewer = official("REGIONAL_COORDINATOR");
  const ask = askOfBottleneck(viewer, { ...bottleneck, ...work }, today, usualSettings);
  expect(ask?.kind).toBe(expected);
});

const stepOf = (nextStepById: string | null, nextStepOfficialId: string | null = null) => ({
  ...{ nextStepById, nextStepOfficialId, nextStepOn: "2027-06-01" },
});
const asked = (by: string) => ({ keys: [`organisation:${by}`, `asked:${by}`] });

/** Of the official "1" of szw, who reads only: what is asked of them, and whether it is theirs. */
test.each<[string, Partial<BottleneckWork>, Role, AskKind | null, boolean]>([
  [
    "their organisation, in half a year",
    { ...stepOf("szw"), ...asked("szw") },
    "READER",
    "nextStep",
    true,
  ],
  ["them by name", { ...stepOf("szw", "1"), ...asked("szw") }, "READER", "nextStep", true],
  ["a colleague by name", { ...stepOf("szw", "2"), ...asked("szw") }, "READER", null, false],
  [
    "their organisation, on no day",
    { ...stepOf("szw"), ...asked("szw"), nextStepOn: null },
    "READER",
    "nextStep",
    true,
  ],
  ["another organisation", { ...stepOf("bzk"), ...asked("bzk") }, "READER", null, false],
  [
    "another, soon, in their region",
    { ...stepOf("bzk"), nextStepOn: today },
    "CABINET",
    "nextStep",
    false,
  ],
  [
    "the same of what they have in hand",
    { ...stepOf("bzk"), nextStepOn: today, ownerId: "szw", ownerOfficialId: "1" },
    "CABINET",
    "nextStep",
    true,
  ],
  [
    "nobody, of what they have in hand",
    { nextStep: null, ownerOfficialId: "1" },
    "CABINET",
    "noStep",
    true,
  ],
  ["nobody, of what others have", { nextStep: null, ownerOfficialId: "2" }, "CABINET", null, false],
])("a step that asks %s", (_, work, role, kind, isMine) => {
  const ask = askOfBottleneck(official(role), { ...bottleneck, ...work }, today, usualSettings);
  expect([ask?.kind ?? null, ask?.isMine ?? false]).toEqual([kind, isMine]);
});

test("what is most late comes first, and waiting grows more urgent", () => {
  expect(urgencyOf({ kind: "nextStep", dueOn: "2026-11-21" }, today, usualSettings)).toBe(-2);
  expect(urgencyOf({ kind: "assess", waitingSince: today }, today, usualSettings)).toBe(14);
  expect(urgencyOf({ kind: "assess", waitingSince: "2026-11-01" }, today, usualSettings)).toBe(-8);
  expect(urgencyOf({ kind: "report", waitingSince: null }, today, usualSettings)).toBe(0);
});

function official(role: Role): Viewer {
  return {
    id: "1",
    sessionId: "s",
    name: "N",
    language: "nl",
    organisationId: "szw",
    side: "NL",
    grants: [{ role, scope: { kind: "ALL" } }],
  };
}
