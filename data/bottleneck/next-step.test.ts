import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { dateOf, dayAfter, dayAtBorder, dayOf } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAsked, nobody, stepNow, stepsOf } from "../testing/next-steps";
import { readWorkbench } from "../workbench/workbench";
import { agreeNextStep, finishNextStep, moveNextStep, replyToNextStep } from "./next-step-write";
import { findBottleneck } from "./page";

const today = dayAtBorder(new Date());

let coordinator: Viewer;
/** Of a body that no grant leads to the record. */
let asked: Viewer;
beforeEach(async () => {
  coordinator = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  asked = await makeViewer(db, "CABINET", scopes.zeeland, { organisationId: "uwv" });
});

const now = (reference: string, viewer = coordinator) => stepNow(viewer, reference);
const askedOf = (nextStepOfficialId = "") => makeAsked(coordinator, nextStepOfficialId);

test("what is agreed stays its row while it changes; who is asked otherwise is asked anew", async () => {
  const { id, reference } = await makeBottleneck(db);
  const agree = async (fields: object) =>
    agreeNextStep(coordinator, {
      ...(await now(reference)),
      ...{ ...nobody, nextStep: "Bellen", ...fields },
    });
  expect(await agree({ nextStepById: "bzk", nextStepOn: "2100-01-01" })).toEqual(done);
  const longAgo = new Date("2020-03-01T12:00:00Z");
  await db.nextStep.updateMany({ where: { bottleneckId: id }, data: { askedAt: longAgo } });
  expect(await agree({ nextStepById: "bzk", nextStepOn: "2100-02-01" })).toEqual(done);
  expect(await stepsOf(id)).toMatchObject([{ askedAt: longAgo, version: 2 }]);
  expect(await agree({ nextStepById: "uwv" })).toEqual(done);
  const [row] = await stepsOf(id);
  expect(row).toMatchObject({ organisationId: "uwv", dueOn: null, askedById: coordinator.id });
  expect(row?.askedAt.getTime()).toBeGreaterThan(longAgo.getTime());
  expect((await findBottleneck(coordinator, reference))?.version).toBe(1);
});

test("today is a day on which something can be due, yesterday only where it was", async () => {
  const { id, reference } = await makeBottleneck(db);
  const agree = async (nextStepOn: string) =>
    agreeNextStep(coordinator, {
      ...(await now(reference)),
      ...{ ...nobody, nextStep: "Bellen", nextStepOn },
    });
  const yesterday = dayAfter(today, -1);
  expect(await agree(yesterday)).toEqual(refused("incomplete", { nextStepOn: "dayIsOver" }));
  expect(await agree(today)).toEqual(done);
  await db.nextStep.updateMany({
    where: { bottleneckId: id },
    data: { dueOn: dateOf(yesterday), version: { increment: 1 } },
  });
  expect(await agree(yesterday)).toEqual(done);
  const of = { ...(await now(reference)), dueOn: dayAfter(today, -2) };
  expect(await moveNextStep(coordinator, of)).toEqual(
    refused("incomplete", { dueOn: "dayIsOver" }),
  );
});

test("whoever is asked finds it, reads the shared part, and answers without the right to edit", async () => {
  const { id, reference } = await askedOf();
  const seen = await findBottleneck(asked, reference);
  expect(seen).toMatchObject({ nextStep: "Advies geven", internal: null });
  expect(JSON.stringify(seen)).not.toMatch(/Alleen voor ons|Voor"/);
  expect(seen?.may).toMatchObject({ edit: false, plan: false, answer: true, steps: [] });
  const { tasks } = await readWorkbench(asked, "nl");
  expect(tasks.map((task) => task.id)).toContain(reference);

  const reply = { ...(await now(reference, asked)), reply: "Volgende week." };
  expect(await replyToNextStep(asked, reply)).toEqual(done);
  const later = dayAfter(today, 7);
  expect(await moveNextStep(asked, { ...(await now(reference, asked)), dueOn: later })).toEqual(
    done,
  );
  const own = { ...(await now(reference, asked)), ...nobody, nextStep: "Iets anders" };
  expect(await agreeNextStep(asked, own)).toEqual(refused("notYours"));
  const answer = { ...(await now(reference, asked)), answer: "Het mag." };
  expect(await finishNextStep(asked, answer)).toEqual(done);

  const [row] = await stepsOf(id);
  expect(row).toMatchObject({ reply: "Volgende week.", answer: "Het mag.", doneById: asked.id });
  expect(row?.dueOn && dayOf(row.dueOn)).toBe(later);
  expect(await findBottleneck(asked, reference)).toBeNull();
  const names = (
    await db.auditEvent.findMany({ where: { recordId: id }, orderBy: { id: "asc" } })
  ).map(({ name, role }) => [name.split(".nextStep")[1], role]);
  expect(names).toEqual([
    ["Agreed", "REGIONAL_COORDINATOR"],
    ["Replied", "CABINET"],
    ["Moved", "CABINET"],
    ["Done", "CABINET"],
  ]);
});

test("a person is of the organisation that is asked, and named to officials alone", async () => {
  const { reference } = await makeBottleneck(db, { published: true });
  const colleague = await makeViewer(db, "READER", scopes.twente);
  const agree = async (nextStepById: string, nextStepOfficialId: string) =>
    agreeNextStep(coordinator, {
      ...(await now(reference)),
      ...{ ...nobody, nextStep: "Bellen", nextStepById, nextStepOfficialId },
    });
  const wrong = refused("incomplete", { nextStepOfficialId: "notOfThisOrganisation" });
  expect(await agree("uwv", colleague.id)).toEqual(wrong);
  expect(await agree("", asked.id)).toEqual(wrong);
  expect(await agree("", colleague.id)).toEqual(done);
  expect((await findBottleneck(coordinator, reference))?.openStep?.official?.id).toBe(colleague.id);
  const open = await findBottleneck(null, reference);
  expect(open).toMatchObject({ nextStep: "Bellen", nextStepById: "bzk", openStep: null });
  expect(JSON.stringify(open)).not.toContain(colleague.name);
});

test("whoever works for a competent body can be named without naming the body first", async () => {
  const { id, reference } = await makeBottleneck(db);
  const official = await makeViewer(db, "READER", scopes.twente, { organisationId: "svb" });
  const named = {
    ...nobody,
    nextStep: "Bellen",
    nextStepById: "",
    nextStepOfficialId: official.id,
  };
  const agree = async () => agreeNextStep(coordinator, { ...(await now(reference)), ...named });
  const wrong = { nextStepOfficialId: "notOfThisOrganisation" } as const;
  expect(await agree()).toEqual(refused("incomplete", wrong));
  await db.bottleneckSide.updateMany({ where: { bottleneckId: id }, data: { competentId: "svb" } });
  expect(await agree()).toEqual(done);
  expect(await stepsOf(id)).toMatchObject([{ organisationId: "svb", officialId: official.id }]);
});

test("of two who answer the same step one is told that it changed; a double click answers once", async () => {
  const { id, reference } = await askedOf();
  const of = await now(reference);
  const both = await Promise.all([
    finishNextStep(coordinator, { ...of, answer: "A" }),
    finishNextStep(asked, { ...of, requestId: randomUUID(), answer: "B" }),
  ]);
  expect(both.filter(({ ok }) => ok).length).toBe(1);
  expect(await stepsOf(id)).toHaveLength(1);
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen" };
  const twice = await Promise.all([
    agreeNextStep(coordinator, next),
    agreeNextStep(coordinator, next),
  ]);
  expect(twice).toEqual([done, done]);
  expect(await stepsOf(id)).toHaveLength(2);
  const stale = { ...next, requestId: randomUUID(), nextStep: "Mailen" };
  expect(await agreeNextStep(coordinator, stale)).toEqual(refused("overtaken"));
});

test("of two replies at once the second is told that it changed, and replaces nothing", async () => {
  const { id, reference } = await askedOf();
  const of = await now(reference);
  const reply = (viewer: Viewer, text: string) =>
    replyToNextStep(viewer, { ...of, requestId: randomUUID(), reply: text });
  expect(await reply(asked, "Wij kunnen dit niet voor juni.")).toEqual(done);
  expect(await reply(coordinator, "Prima.")).toEqual(refused("overtaken"));
  expect(await stepsOf(id)).toMatchObject([
    { reply: "Wij kunnen dit niet voor juni.", version: 2 },
  ]);
});

test("what follows a step that was done says what came of it", async () => {
  const { id, reference } = await askedOf();
  await finishNextStep(coordinator, { ...(await now(reference)), answer: "" });
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen", outcome: "Akkoord." };
  expect(await agreeNextStep(coordinator, next)).toEqual(done);
  expect(await stepsOf(id)).toMatchObject([
    { answer: "Akkoord." },
    { what: "Bellen", doneOn: null },
  ]);
});

test("a decided bottleneck has no next step to agree on, and one open step is the most", async () => {
  const { id, reference } = await makeBottleneck(db, { status: "RESOLVED" });
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen" };
  expect(await agreeNextStep(coordinator, next)).toEqual(refused("wrongStatus"));
  const ask = () => db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  await ask();
  await expect(ask()).rejects.toThrow();
});
