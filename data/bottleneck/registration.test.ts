import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { registrationSchema } from "@/domain/bottleneck/registration";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { enschede, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { askedBy } from "../testing/ask";
import { findDraft } from "./drafts";
import { keepDraft } from "./keep-draft";
import { bottlenecks } from "./list";
import { register } from "./registration";

const fieldsWith = (changed: Record<string, unknown> = {}) =>
  registrationSchema.parse({
    title: "Semesterticket geldt niet voor de bus over de grens",
    problem: "Studenten betalen dubbel.",
    originalLanguage: "nl",
    affectedCount: "105.000",
    affectedSource: "eigen schatting",
    knownSince: "mei 2008",
    regions: enschede.regionIds,
    themes: ["mobility"],
    causes: ["LEGAL"],
    partnerships: ["nl-nrw"],
    "competent-NL": "bzk",
    "provision-DE": "SGB IX",
    ownerId: "bzk",
    nextStep: "Bellen",
    nextStepOn: "2100-01-01",
    sources: "https://example.org/a\nhttps://example.org/b",
    internalNote: "Alleen voor ons",
    ...changed,
  });

async function makeDraft(viewer: Viewer): Promise<string> {
  const id = randomUUID();
  const values = { title: ["Bus"], problem: ["Duur"] };
  expect(await keepDraft(viewer, { id, requestId: randomUUID(), step: 1, values })).toMatchObject({
    ...{ ok: true, value: { id } },
  });
  return id;
}

const registerDraft = (viewer: Viewer, draftId: string, changed = {}) =>
  register(viewer, { draftId, fields: fieldsWith(changed), requestId: randomUUID() });

const coordinator = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("a registration writes the record, its sides, its first step and who did it", async () => {
  const viewer = await coordinator();
  const outcome = await registerDraft(viewer, await makeDraft(viewer));
  const reference = outcome.ok ? outcome.value : "";
  const row = await db.bottleneck.findUniqueOrThrow({
    where: { reference },
    include: { texts: true, sides: true, sources: true, regions: true, history: true },
  });
  expect(row).toMatchObject({
    status: "REPORTED",
    published: false,
    affectedCount: 105_000,
    ...{ knownSince: "2008-05", takenOver: false },
    ownerOfficialId: viewer.id,
    createdById: viewer.id,
    texts: [{ language: "nl", origin: "ORIGINAL" }],
    sides: [
      { country: "NL", competentId: "bzk" },
      { country: "DE", competentId: null, legalProvision: "SGB IX" },
    ],
    history: [{ step: "register", to: "REPORTED", role: "REGIONAL_COORDINATOR" }],
  });
  expect(row.regions.map(({ regionId }) => regionId).sort()).toEqual(["DEA34", "NL213"]);
  expect(row.sources).toHaveLength(2);
  const events = await db.auditEvent.findMany({ where: { recordId: row.id } });
  expect(events).toMatchObject([
    { name: "bottleneck.registered", officialId: viewer.id },
    { name: "bottleneck.noteWritten", officialId: viewer.id },
  ]);
});

test("who registers a bottleneck finds it counted on the next page", async () => {
  const viewer = await coordinator();
  const count = async () => (await bottlenecks.count(await askedBy(viewer)))!.total;
  const before = await count();
  await registerDraft(viewer, await makeDraft(viewer));
  expect(await count()).toBe(before + 1);
});

test("50 registrations at once get 50 consecutive references", async () => {
  const viewer = await coordinator();
  const drafts = await Promise.all(Array.from({ length: 50 }, () => makeDraft(viewer)));
  const outcomes = await Promise.all(drafts.map((draft) => registerDraft(viewer, draft)));
  const numbers = outcomes
    .map((outcome) => (outcome.ok ? Number(outcome.value.split("-")[2]) : Number.NaN))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => (numbers[0] ?? 0) + at));
});

test("a draft posted twice, at once or later, is one record", async () => {
  const viewer = await coordinator();
  const draft = await makeDraft(viewer);
  const [first, second] = await Promise.all([
    registerDraft(viewer, draft),
    registerDraft(viewer, draft),
  ]);
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
  expect(await registerDraft(viewer, draft)).toEqual(first);
  const found = await findDraft(viewer, draft);
  expect(found?.reference).toBe(first.ok && first.value);
  const late = {
    id: draft,
    requestId: randomUUID(),
    step: 1 as const,
    values: { title: ["Laat"] },
  };
  expect(await keepDraft(viewer, late)).toEqual({ ok: true, value: found });
});

test("a cooperation region stands for its members", async () => {
  const viewer = await coordinator();
  const outcome = await registerDraft(viewer, await makeDraft(viewer), {
    regions: ["euregio-gronau"],
  });
  const regions = await db.bottleneckRegion.findMany({
    where: { bottleneck: { reference: outcome.ok ? outcome.value : "" } },
  });
  expect(regions.map(({ regionId }) => regionId)).toContain("DEA34");
  expect(regions).toHaveLength(13);
});

test.each([
  ["a reader", "READER", scopes.twente],
  ["a ministry", "COMPETENT_BODY", scopes.all],
  ["an administrator", "ADMINISTRATOR", scopes.all],
  ["the coordinator of another region", "REGIONAL_COORDINATOR", scopes.zeeland],
  ["the cabinet of another partnership", "CABINET", scopes.flanders],
  ["an official of another party", "PARTNER_OFFICIAL", scopes.wallonia],
] as const)("%s may not register", async (_, role, scope) => {
  const viewer = await makeViewer(db, role, scope);
  const id = randomUUID();
  await db.registrationDraft.create({ data: { id, officialId: viewer.id } });
  const before = await db.bottleneck.count();
  expect(await registerDraft(viewer, id)).toEqual({
    ok: false,
    refusal: "notYours",
    problems: { regions: "notYourRegion" },
  });
  expect(await db.bottleneck.count()).toBe(before);
});

test.each([
  [{ regions: ["NL213"] }, { regions: "otherSideMissing" }],
  [{ regions: ["NL213", "XX999"] }, { regions: "unknownChoice" }],
  [{ themes: ["nothing"] }, { themes: "unknownChoice" }],
  [{ "competent-DE": "nobody" }, { "competent-DE": "unknownOrganisation" }],
  [{ "competent-DE": "bzk" }, { "competent-DE": "notOfThisCountry" }],
  [{ nextStep: "", nextStepOn: "2100-01-01" }, { nextStep: "required" }],
  [{ nextStepOn: "2020-01-01" }, { nextStepOn: "dayIsOver" }],
  [{ knownSince: "2199" }, { knownSince: "dateInFuture" }],
  [{ affectedSource: "" }, { affectedSource: "sourceNeeded" }],
])("%j is refused at its field", async (changed, problems) => {
  const viewer = await coordinator();
  expect(await registerDraft(viewer, await makeDraft(viewer), changed)).toEqual({
    ok: false,
    refusal: "incomplete",
    problems,
  });
});

test("the draft of another official cannot be registered", async () => {
  const draft = await makeDraft(await coordinator());
  expect(await registerDraft(await coordinator(), draft)).toMatchObject({ refusal: "notFound" });
});

test("who writes under a country without a region of it is told so, and nothing is registered", async () => {
  const viewer = await coordinator();
  const outcome = await registerDraft(viewer, await makeDraft(viewer), {
    "provision-BE": "Decreet",
  });
  expect(outcome).toEqual(refused("incomplete", { "provision-BE": "sideNotConcerned" }));
});
