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
  [1, { regions: [] }, { regions: "oneSideOnly" }],
  [1, { regions: ["NL213"] }, { regions: "otherSideMissing" }],
  [1, { regions: ["NL341", "DEA34"] }, { regions: "notYourRegion" }],
  [1, { regions: ["NL341", "DEA34"], partnerships: ["nl-nrw"] }, { regions: "notYourRegion" }],
  [2, { affectedCount: ["40"] }, { affectedSource: "sourceNeeded" }],
  [2, { affectedCount: ["0"] }, { affectedSource: "sourceNeeded" }],
  [
    2,
    { affectedCount: ["veel"] },
    { affectedCount: "invalidNumber", affectedSource: "sourceNeeded" },
  ],
  [2, { affectedSource: ["Eigen telling"] }, {}],
  [2, { knownSince: ["mei 2008"] }, {}],
  [2, { knownSince: ["al jaren"] }, { knownSince: "invalidSince" }],
  [2, { knownSince: ["2026-11-26"] }, { knownSince: "dateInFuture" }],
  [2, { regions: [], themes: [] }, { themes: "chooseOne" }],
  [2, { partnerships: ["nothing"] }, { partnerships: "unknownChoice" }],
  [2, { regions: ["NL341", "DEA34"], partnerships: ["nl-nrw"] }, { partnerships: "notYourRegion" }],
  [2, { themes: ["nothing"] }, { themes: "unknownChoice" }],
  [3, { ownerId: [""] }, { ownerId: "required" }],
  [3, { nextStep: ["Bellen"], nextStepOn: ["2026-11-24"] }, { nextStepOn: "dayIsOver" }],
  [3, { nextStep: ["Bellen"], nextStepOn: ["2026-11-25"] }, {}],
  [3, { "position-DE": ["Wij vinden"] }, { "position-DE": "notYourSide" }],
  [3, { "competent-BE": ["bzk"] }, { "competent-BE": "notOfThisCountry" }],
])("step %i with %j has to put right %j", (step, changed, expected) => {
  expect(problems(step, changed)).toEqual(expected);
});

test("problems are told in the order of the fields", () => {
  const found = problems(1, { regions: [], title: [""], problem: [""] });
  expect(Object.keys(found)).toEqual(["title", "problem", "regions"]);
});

test("an official of a partnership registers where it works, with no region of their own", () => {
  const scope = { kind: "PARTNERSHIP", partnershipId: "nl-nrw" } as const;
  const official = { ...viewer, grants: [{ role: "PARTNER_OFFICIAL" as const, scope }] };
  const found = (changed: Record<string, string[]>) =>
    registrationSteps.map((step) =>
      problemsOfStep(step, { ...whole, ...changed }, { ...asker, viewer: official }),
    );
  expect(found({})).toEqual([{}, {}, {}]);
  expect(found({ partnerships: ["nl-nrw"] })).toEqual([{}, {}, {}]);
});

test.each<[RegistrationStep, Record<string, string[]>]>([
  [1, { title: [""], regions: [] }],
  [1, { regions: [] }],
  [2, { themes: [] }],
  [3, { ownerId: [""] }],
])("one goes on with step %i after %j", (step, changed) => {
  expect(firstOpenStep({ ...whole, ...changed }, asker)).toBe(step);
});
