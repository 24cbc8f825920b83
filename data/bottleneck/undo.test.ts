import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StepName } from "@/domain/bottleneck/steps";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { practiceAt } from "../clock";
import { db } from "../db";
import { readHistory } from "../history";
import { agreeNextStep } from "./next-step-write";
import { findBottleneck } from "./page";
import { takeStep } from "./steps";
import { undoStep } from "./undo";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const none = { reason: "", ground: "", original: "", holdUntil: "", reviewOn: "" } as const;

const at = async (viewer: Viewer, reference: string) => ({
  ...{ reference, requestId: randomUUID() },
  version: (await findBottleneck(viewer, reference))?.version ?? 0,
});
const step = async (viewer: Viewer, reference: string, name: StepName, more: object = {}) =>
  takeStep(viewer, { ...(await at(viewer, reference)), ...none, step: name, ...more });
const undo = async (viewer: Viewer, reference: string) =>
  undoStep(viewer, await at(viewer, reference));

const facts = {
  ...{ status: true, statusSince: true, statusIsEditorial: true, heldFrom: true, holdUntil: true },
  ...{ reviewOn: true, declineGround: true, duplicateOfId: true },
} as const;

test.each<[StepName, "IN_TREATMENT" | "UNDER_ASSESSMENT" | "DUPLICATE" | "ON_HOLD", object]>([
  ["resolve", "IN_TREATMENT", { reason: "Gedaan.", outcome: "Akkoord." }],
  ["giveUp", "IN_TREATMENT", { reason: "Kan niet.", reviewOn: "2100-01-01" }],
  ["hold", "IN_TREATMENT", { reason: "Wachten.", holdUntil: "2100-01-01" }],
  ["decline", "UNDER_ASSESSMENT", { reason: "Nee.", ground: "OUT_OF_SCOPE" }],
  ["resume", "ON_HOLD", {}],
])(
  "%s taken back leaves the record as it stood, with its next step",
  async (name, status, more) => {
    const viewer = await twente();
    const { id, reference } = await makeBottleneck(db, { status });
    await db.bottleneck.update({
      where: { id },
      data: {
        ...{ statusIsEditorial: true, nextSteps: { create: { what: "Bellen" } } },
        ...(status === "ON_HOLD" && { holdUntil: new Date("2100-01-01"), heldFrom: "IN_ANALYSIS" }),
      },
    });
    const now = () => db.bottleneck.findUniqueOrThrow({ where: { id }, select: facts });
    const before = await now();
    expect(await step(viewer, reference, name, more)).toEqual(done);
    expect(await now()).not.toEqual(before);
    expect((await findBottleneck(viewer, reference))?.may.undo).toBe(status);
    expect(await undo(viewer, reference)).toEqual(done);
    expect(await now()).toEqual(before);
    const seen = await findBottleneck(viewer, reference);
    expect(seen).toMatchObject({ nextStep: "Bellen", may: { undo: null } });
    const { events } = await readHistory(viewer, { noun: "bottleneck", reference });
    expect(events[0]?.event).toMatchObject({
      name: "bottleneck.stepUndone",
      payload: { to: status },
    });
  },
);

test("a colleague takes nothing back, nor does who took it after ten minutes or a second time", async () => {
  const [viewer, colleague] = [await twente(), await twente()];
  const { reference } = await makeBottleneck(db);
  await step(viewer, reference, "assess");
  expect(await undo(colleague, reference)).toEqual(refused("tooLate"));
  const eleven = new Date(Date.now() + 11 * 60_000);
  expect(await practiceAt(eleven, () => undo(viewer, reference))).toEqual(refused("tooLate"));
  const twice = await at(viewer, reference);
  const both = await Promise.all([
    undoStep(viewer, twice),
    undoStep(viewer, { ...twice, requestId: randomUUID() }),
  ]);
  expect(both.filter(({ ok }) => ok).length).toBe(1);
  expect(await undo(viewer, reference)).toEqual(refused("tooLate"));
});

test("what was agreed since keeps a record from being decided again, and from opening a second step", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  await step(viewer, reference, "resolve", { reason: "Gedaan.", outcome: "Akkoord." });
  await step(viewer, reference, "reopen", { reason: "Toch niet." });
  const asked = { reference, requestId: randomUUID(), step: "", stepVersion: 0, outcome: "" };
  const agreed = { nextStep: "Schrijven", nextStepOn: "", nextStepById: "svb" };
  const all = { ...asked, ...agreed, nextStepOfficialId: "" };
  expect(await agreeNextStep(viewer, all)).toEqual(done);
  expect((await findBottleneck(viewer, reference))?.may.undo).toBeNull();
  expect(await undo(viewer, reference)).toEqual(refused("tooLate"));
  const open = await db.nextStep.findMany({ where: { bottleneckId: id, doneOn: null } });
  expect(open.map(({ what }) => what)).toEqual(["Schrijven"]);
});

test("two records never become each other’s duplicate by taking a step back", async () => {
  const [viewer, colleague] = [await twente(), await twente()];
  const one = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  const other = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  await step(viewer, one.reference, "markDuplicate", { original: other.reference });
  await step(viewer, one.reference, "reopen", { reason: "Toch niet." });
  const back = { original: one.reference };
  expect(await step(colleague, other.reference, "markDuplicate", back)).toEqual(done);
  expect(await undo(viewer, one.reference)).toEqual(refused("tooLate"));
  const now = await db.bottleneck.findUniqueOrThrow({ where: { id: one.id }, select: facts });
  expect(now).toMatchObject({ status: "REOPENED", duplicateOfId: null });
});

test("a decision ends the next step, with what came of it where that was said", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  await step(viewer, reference, "resolve", { reason: "Gedaan.", outcome: "Akkoord." });
  const [ended] = await db.nextStep.findMany({ where: { bottleneckId: id } });
  expect(ended).toMatchObject({ what: "Bellen", answer: "Akkoord.", doneById: viewer.id });
  expect(ended?.doneOn).not.toBeNull();
});
