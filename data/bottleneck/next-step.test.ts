import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OfStep } from "@/domain/bottleneck/next-step";
import { dateOf, dayAfter, dayAtBorder, dayOf } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readWorkbench } from "../workbench/workbench";
import { findJustDone, findLastDone } from "./just-done";
import { agreeNextStep, finishNextStep, moveNextStep, replyToNextStep } from "./next-step-write";
import { findBottleneck } from "./page";
import { reopenNextStep } from "./reopen-step";

const today = dayAtBorder(new Date());
const nobody = { nextStepOn: "", nextStepById: "", nextStepOfficialId: "", outcome: "" } as const;

let coordinator: Viewer;
/** Of a body that no grant leads to the record. */
let asked: Viewer;
beforeEach(async () => {
  coordinator = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  asked = await makeViewer(db, "CABINET", scopes.zeeland, { organisationId: "uwv" });
});

/** What a form says that was made from the step as it is now. */
async function now(reference: string, viewer = coordinator): Promise<OfStep> {
  const open = (await findBottleneck(viewer, reference))?.openStep;
  const of = { step: open?.id ?? "", stepVersion: open?.version ?? 0 };
  return { reference, requestId: randomUUID(), ...of };
}

/** A record at Enschede that asks the body of that viewer for something. */
async function askedOf(nextStepOfficialId = "") {
  const made = await makeBottleneck(db, { internalNote: "Alleen voor ons", position: "Voor" });
  const step = { ...nobody, nextStep: "Advies geven", nextStepById: "uwv", nextStepOfficialId };
  const of = await now(made.reference);
  expect(await agreeNextStep(coordinator, { ...of, ...step, nextStepOn: today })).toEqual(done);
  return made;
}

const rowsOf = (bottleneckId: string) =>
  db.nextStep.findMany({ where: { bottleneckId }, orderBy: { id: "asc" } });

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
  expect(await rowsOf(id)).toMatchObject([{ askedAt: longAgo, version: 2 }]);
  expect(await agree({ nextStepById: "uwv" })).toEqual(done);
  const [row] = await rowsOf(id);
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

  const [row] = await rowsOf(id);
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
  expect(await rowsOf(id)).toMatchObject([{ organisationId: "svb", officialId: official.id }]);
});

test("what was done by mistake is open again; later, or by another, or after something new, it is not", async () => {
  const { id, reference } = await askedOf();
  const finish = async () => finishNextStep(coordinator, { ...(await now(reference)), answer: "" });
  const reopen = async (viewer: Viewer) => reopenNextStep(viewer, await now(reference));
  expect(await finish()).toEqual(done);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect(await reopen(colleague)).toEqual(refused("tooLate"));
  expect(await reopen(coordinator)).toEqual(done);
  expect(await rowsOf(id)).toMatchObject([{ doneOn: null, doneAt: null }]);
  expect(await finish()).toEqual(done);
  const eleven = new Date(Date.now() - 11 * 60_000);
  await db.nextStep.updateMany({ where: { bottleneckId: id }, data: { doneAt: eleven } });
  expect(await reopen(coordinator)).toEqual(refused("tooLate"));
});

test("a step that was done before the portal kept moments is in nobody's way; an open one is", async () => {
  const { id, reference } = await askedOf();
  const doneOn = dateOf("2026-01-15");
  await db.nextStep.create({ data: { bottleneckId: id, what: "Lang geleden", doneOn } });
  expect(await findJustDone(coordinator, reference)).toBeNull();
  await finishNextStep(coordinator, { ...(await now(reference)), answer: "" });
  expect(await findJustDone(coordinator, reference)).toMatchObject({ what: "Advies geven" });
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen" };
  expect(await agreeNextStep(coordinator, next)).toEqual(done);
  expect(await findJustDone(coordinator, reference)).toBeNull();
  expect(await reopenNextStep(coordinator, await now(reference))).toEqual(refused("tooLate"));
});

test("who was only asked takes back what they said by mistake, though they see the record no more; a colleague does not", async () => {
  const { id, reference } = await askedOf();
  const answer = { ...(await now(reference, asked)), answer: "Het mag." };
  expect(await finishNextStep(asked, answer)).toEqual(done);
  expect(await findBottleneck(asked, reference)).toBeNull();
  expect(await findLastDone(asked)).toEqual({ reference });
  const colleague = await makeViewer(db, "CABINET", scopes.zeeland, { organisationId: "uwv" });
  expect(await findLastDone(colleague)).toBeNull();
  const none = () => ({ reference, requestId: randomUUID(), step: "", stepVersion: 0 });
  const moved = { ...asked, organisationId: "svb" };
  for (const other of [colleague, moved, { ...asked, grants: [] }])
    expect(await reopenNextStep(other, none())).toEqual(refused("notFound"));
  expect(await reopenNextStep(asked, none())).toEqual(done);
  expect(await rowsOf(id)).toMatchObject([{ doneOn: null, doneAt: null }]);
  expect((await findBottleneck(asked, reference))?.nextStep).toBe("Advies geven");
  expect(await finishNextStep(asked, { ...(await now(reference, asked)), answer: "" })).toEqual(
    done,
  );
  const eleven = new Date(Date.now() - 11 * 60_000);
  await db.nextStep.updateMany({ where: { bottleneckId: id }, data: { doneAt: eleven } });
  expect(await reopenNextStep(asked, none())).toEqual(refused("notFound"));
  expect(await findLastDone(asked)).toBeNull();
});

test("of two who answer the same step one is told that it changed; a double click answers once", async () => {
  const { id, reference } = await askedOf();
  const of = await now(reference);
  const both = await Promise.all([
    finishNextStep(coordinator, { ...of, answer: "A" }),
    finishNextStep(asked, { ...of, requestId: randomUUID(), answer: "B" }),
  ]);
  expect(both.filter(({ ok }) => ok).length).toBe(1);
  expect(await rowsOf(id)).toHaveLength(1);
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen" };
  const twice = await Promise.all([
    agreeNextStep(coordinator, next),
    agreeNextStep(coordinator, next),
  ]);
  expect(twice).toEqual([done, done]);
  expect(await rowsOf(id)).toHaveLength(2);
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
  expect(await rowsOf(id)).toMatchObject([{ reply: "Wij kunnen dit niet voor juni.", version: 2 }]);
});

test("what follows a step that was done says what came of it", async () => {
  const { id, reference } = await askedOf();
  await finishNextStep(coordinator, { ...(await now(reference)), answer: "" });
  const next = { ...(await now(reference)), ...nobody, nextStep: "Bellen", outcome: "Akkoord." };
  expect(await agreeNextStep(coordinator, next)).toEqual(done);
  expect(await rowsOf(id)).toMatchObject([
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
