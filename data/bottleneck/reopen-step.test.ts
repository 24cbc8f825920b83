import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { dateOf } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAsked, nobody, stepNow, stepsOf } from "../testing/next-steps";
import { findJustDone, findLastDone } from "./just-done";
import { agreeNextStep, finishNextStep } from "./next-step-write";
import { findBottleneck } from "./page";
import { reopenNextStep } from "./reopen-step";

let coordinator: Viewer;
/** Of a body that no grant leads to the record. */
let asked: Viewer;
beforeEach(async () => {
  coordinator = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  asked = await makeViewer(db, "CABINET", scopes.zeeland, { organisationId: "uwv" });
});

const now = (reference: string, viewer = coordinator) => stepNow(viewer, reference);
const askedOf = (nextStepOfficialId = "") => makeAsked(coordinator, nextStepOfficialId);

test("what was done by mistake is open again; later, or by another, or after something new, it is not", async () => {
  const { id, reference } = await askedOf();
  const finish = async () => finishNextStep(coordinator, { ...(await now(reference)), answer: "" });
  const reopen = async (viewer: Viewer) => reopenNextStep(viewer, await now(reference));
  expect(await finish()).toEqual(done);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect(await reopen(colleague)).toEqual(refused("tooLate"));
  expect(await reopen(coordinator)).toEqual(done);
  expect(await stepsOf(id)).toMatchObject([{ doneOn: null, doneAt: null }]);
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
  expect(await stepsOf(id)).toMatchObject([{ doneOn: null, doneAt: null }]);
  expect((await findBottleneck(asked, reference))?.nextStep).toBe("Advies geven");
  expect(await finishNextStep(asked, { ...(await now(reference, asked)), answer: "" })).toEqual(
    done,
  );
  const eleven = new Date(Date.now() - 11 * 60_000);
  await db.nextStep.updateMany({ where: { bottleneckId: id }, data: { doneAt: eleven } });
  expect(await reopenNextStep(asked, none())).toEqual(refused("notFound"));
  expect(await findLastDone(asked)).toBeNull();
});
