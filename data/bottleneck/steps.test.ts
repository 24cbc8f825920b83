import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StepName, StepRequest } from "@/domain/bottleneck/steps";
import { refused } from "@/domain/outcome";
import type { Role, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { findBottleneck } from "./page";
import { takeStep } from "./steps";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("a case goes from report to solution, and its history tells it", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { published: true });
  for (const step of ["assess", "recognise", "analyse", "treat"] as const)
    expect(await takeStep(viewer, await ask(viewer, reference, step))).toMatchObject({ ok: true });
  await db.bottleneck.update({
    where: { reference },
    data: { nextSteps: { create: { what: "Bus laten rijden" } } },
  });
  const resolve = await ask(viewer, reference, "resolve", { reason: "De bus rijdt." });
  expect(await takeStep(viewer, resolve)).toMatchObject({ ok: true });

  const seen = await findBottleneck(viewer, reference);
  expect(seen).toMatchObject({ status: "RESOLVED", nextStep: null, version: 6 });
  expect(seen?.history.map(({ to }) => to)).toEqual([
    "REPORTED",
    "UNDER_ASSESSMENT",
    "RECOGNISED",
    "IN_ANALYSIS",
    "IN_TREATMENT",
    "RESOLVED",
  ]);
  const { events } = await readHistory(viewer, { noun: "bottleneck", reference });
  expect(events[0]).toMatchObject({
    event: { name: "bottleneck.resolved" },
    words: [{ text: "De bus rijdt.", language: "nl" }],
    by: { role: "REGIONAL_COORDINATOR", name: viewer.name },
  });
});

test("of two officials who take a step at once, one wins and the other is told", async () => {
  const [anna, bart] = await Promise.all([twente(), twente()]);
  const { reference } = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  const outcomes = await Promise.all([
    takeStep(anna, await ask(anna, reference, "recognise")),
    takeStep(bart, {
      ...(await ask(bart, reference, "decline")),
      version: 1,
      ground: "NO_OBSTACLE",
      reason: "Geen belemmering.",
    }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("overtaken"));
  expect(await db.bottleneckStep.count({ where: { bottleneck: { reference } } })).toBe(2);
});

test("a double click takes the step once and is answered twice as done", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db);
  const request = await ask(viewer, reference, "assess");
  const outcomes = await Promise.all([takeStep(viewer, request), takeStep(viewer, request)]);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await takeStep(viewer, request)).toMatchObject({ ok: true });
  expect(await db.bottleneckStep.count({ where: { bottleneck: { reference } } })).toBe(2);
});

test("hold remembers where the case stood, and resume brings it back", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const hold = { reason: "Wacht op het verdrag.", holdUntil: "2099-01-01" };
  expect(await takeStep(viewer, await ask(viewer, reference, "hold", hold))).toMatchObject({
    ok: true,
  });
  expect(await findBottleneck(viewer, reference)).toMatchObject({
    status: "ON_HOLD",
    heldFrom: "IN_ANALYSIS",
  });
  await takeStep(viewer, await ask(viewer, reference, "resume"));
  expect(await findBottleneck(viewer, reference)).toMatchObject({
    status: "IN_ANALYSIS",
    heldFrom: null,
    holdUntil: null,
  });
});

test("a duplicate points to another bottleneck that this official can see", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  const original = await makeBottleneck(db);
  const far = await makeBottleneck(db, { regionIds: ["NL341", "BE234"] });
  const mark = async (typed: string) =>
    takeStep(viewer, await ask(viewer, reference, "markDuplicate", { original: typed }));

  expect(await mark("")).toEqual(refused("incomplete", { original: "required" }));
  expect(await mark(reference)).toEqual(refused("incomplete", { original: "itself" }));
  const unknown = refused("incomplete", { original: "unknownReference" });
  expect(await mark(far.reference)).toEqual(unknown);
  expect(await mark(original.reference.toLowerCase())).toMatchObject({ ok: true });
  expect((await findBottleneck(viewer, reference))?.duplicateOf).toBe(original.reference);
  await db.bottleneck.update({
    where: { reference },
    data: { published: true, publishedAt: new Date() },
  });
  expect((await findBottleneck(null, reference))?.duplicateOf).toBeNull();
});

test("two records never become each other's duplicate, also when both are marked at once", async () => {
  const viewer = await twente();
  const [one, other] = [
    await makeBottleneck(db, { status: "UNDER_ASSESSMENT" }),
    await makeBottleneck(db, { status: "UNDER_ASSESSMENT" }),
  ];
  const requests = await Promise.all([
    ask(viewer, one.reference, "markDuplicate", { original: other.reference }),
    ask(viewer, other.reference, "markDuplicate", { original: one.reference }),
  ]);
  const outcomes = await Promise.all(requests.map((request) => takeStep(viewer, request)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("incomplete", { original: "aDuplicate" }));
});

test("a record to which duplicates point is not made a duplicate itself: there are no chains", async () => {
  const viewer = await twente();
  const [first, second, third] = await Promise.all(
    [1, 2, 3].map(() => makeBottleneck(db, { status: "UNDER_ASSESSMENT" })),
  );
  const mark = async (from = first, to = second) =>
    takeStep(
      viewer,
      await ask(viewer, from?.reference ?? "", "markDuplicate", { original: to?.reference ?? "" }),
    );
  expect(await mark(first, second)).toMatchObject({ ok: true });
  expect(await mark(second, third)).toEqual(refused("incomplete", { original: "hasDuplicates" }));
  expect(await mark(third, first)).toEqual(refused("incomplete", { original: "aDuplicate" }));
  expect(await mark(third, second)).toMatchObject({ ok: true });
});

test.each<[Role, keyof typeof scopes, "notFound" | "notYours"]>([
  ["READER", "twente", "notYours"],
  ["PARTNER_OFFICIAL", "northRhine", "notYours"],
  ["COMPETENT_BODY", "all", "notYours"],
  ["REGIONAL_COORDINATOR", "zeeland", "notFound"],
  ["CABINET", "flanders", "notFound"],
  ["ADMINISTRATOR", "all", "notFound"],
])("%s for %s is refused a step: %s", async (role, scope, refusal) => {
  const viewer = await makeViewer(db, role, scopes[scope]);
  const { reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  expect(await takeStep(viewer, request(reference, "treat"))).toEqual(refused(refusal));
  const published = await makeBottleneck(db, { status: "IN_ANALYSIS", published: true });
  expect(await takeStep(viewer, request(published.reference, "treat"))).toEqual(
    refused("notYours"),
  );
});

test("what a step needs is asked for before anything is written", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  expect(await takeStep(viewer, await ask(viewer, reference, "giveUp"))).toEqual(
    refused("incomplete", { reason: "reasonNeeded", reviewOn: "required" }),
  );
  expect(await takeStep(viewer, await ask(viewer, reference, "assess"))).toEqual(
    refused("wrongStatus"),
  );
  expect(await findBottleneck(viewer, reference)).toMatchObject({
    status: "IN_TREATMENT",
    version: 1,
  });
});

async function ask(
  viewer: Viewer,
  reference: string,
  step: StepName,
  fields: Partial<StepRequest> = {},
): Promise<StepRequest> {
  const version = (await findBottleneck(viewer, reference))?.version ?? 1;
  return { ...request(reference, step), version, ...fields };
}

const request = (reference: string, step: StepName): StepRequest => ({
  reference,
  step,
  version: 1,
  reason: "",
  ground: "",
  original: "",
  holdUntil: "",
  reviewOn: "",
  requestId: randomUUID(),
});
