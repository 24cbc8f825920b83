import { expect, test } from "vitest";
import type { Problems } from "../outcome";
import type { Viewer } from "../viewer";
import {
  fieldsOfStep,
  firstOpenStep,
  parseRegistration,
  problemsOfStep,
  type RegistrationStep,
  registrationSteps,
  stepOf,
} from "./registration-steps";

const viewer: Viewer = {
  ...{ id: "anna", sessionId: "s", name: "Anna", language: "nl", organisationId: "twente" },
  side: "NL",
  grants: [
    {
      role: "REGIONAL_COORDINATOR",
      scope: { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] },
    },
  ],
};

const place = (country: "NL" | "DE", partyId: string, id: string) => ({
  ...{ countries: [country], partyId, memberIds: [id] },
});
const choices = {
  regions: new Map([
    ["NL213", place("NL", "NL", "NL213")],
    ["NL341", place("NL", "NL", "NL341")],
    ["DEA34", place("DE", "DE-NW", "DEA34")],
  ]),
  themes: new Map([["mobility", {}]]),
  partnerships: new Map([["nl-nrw", { partyId: "DE-NW" }]]),
  organisations: new Map([["bzk", { countries: ["NL" as const] }]]),
};
const asker = { viewer, choices, today: "2026-11-25" };

const whole = {
  ...{ title: ["Bus"], problem: ["Duur"], originalLanguage: ["nl"] },
  ...{ regions: ["NL213", "DEA34"], themes: ["mobility"], ownerId: ["bzk"] },
};
const problems = (step: RegistrationStep, changed: Record<string, string[]>) =>
  problemsOfStep(step, { ...whole, ...changed }, asker);

test("each field of a registration stands in one step", () => {
  const all = registrationSteps.flatMap(fieldsOfStep);
  expect(new Set(all).size).toBe(all.length);
  for (const step of registrationSteps)
    for (const name of fieldsOfStep(step)) expect(stepOf(name)).toBe(step);
});

test("a registration with all it needs has nothing to put right", () => {
  expect(registrationSteps.map((step) => problems(step, {}))).toEqual([{}, {}, {}]);
  expect(parseRegistration(whole)).toMatchObject({ ok: true });
});

test.each<[RegistrationStep, Record<string, string[]>, Problems]>([
  [1, { title: [""], problem: [""] }, { title: "required", problem: "required" }],
  [1, { affectedCount: ["40"] }, { affectedSource: "sourceNeeded" }],
  [1, { affectedCount: ["0"] }, { affectedSource: "sourceNeeded" }],
  [
    1,
    { affectedCount: ["veel"] },
    { affectedCount: "invalidNumber", affectedSource: "sourceNeeded" },
  ],
  [1, { affectedSource: ["Eigen telling"] }, {}],
  [1, { knownSince: ["mei 2008"] }, {}],
  [1, { knownSince: ["al jaren"] }, { knownSince: "invalidSince" }],
  [1, { knownSince: ["2026-11-26"] }, { knownSince: "dateInFuture" }],
  [2, { regions: [], themes: [] }, { regions: "oneSideOnly", themes: "chooseOne" }],
  [2, { regions: ["NL213"] }, { regions: "otherSideMissing" }],
  [2, { regions: ["NL341", "DEA34"] }, { regions: "notYourRegion" }],
  [2, { themes: ["nothing"] }, { themes: "unknownChoice" }],
  [3, { ownerId: [""] }, { ownerId: "required" }],
  [3, { nextStep: ["Bellen"], nextStepOn: ["2026-11-25"] }, { nextStepOn: "dateInPast" }],
  [3, { nextStep: ["Bellen"], nextStepOn: ["2026-11-26"] }, {}],
  [3, { "position-DE": ["Wij vinden"] }, { "position-DE": "notYourSide" }],
  [3, { "competent-BE": ["bzk"] }, { "competent-BE": "notOfThisCountry" }],
])("step %i with %j has to put right %j", (step, changed, expected) => {
  expect(problems(step, changed)).toEqual(expected);
});

test("problems are told in the order of the fields", () => {
  const found = problems(1, { title: [""], problem: [""], affectedCount: ["9"] });
  expect(Object.keys(found)).toEqual(["title", "problem", "affectedSource"]);
});

test.each<[RegistrationStep, Record<string, string[]>]>([
  [1, { title: [""], regions: [] }],
  [2, { regions: [] }],
  [3, { ownerId: [""] }],
])("one goes on with step %i after %j", (step, changed) => {
  expect(firstOpenStep({ ...whole, ...changed }, asker)).toBe(step);
});
