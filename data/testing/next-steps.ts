import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { OfStep } from "@/domain/bottleneck/next-step";
import { dayAtBorder } from "@/domain/day";
import { done } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck } from "@/prisma/testing/make";
import { agreeNextStep } from "../bottleneck/next-step-write";
import { findBottleneck } from "../bottleneck/page";
import { db } from "../db";

/** The fields of a step that asks nobody, has no day and says nothing of the one before. */
export const nobody = {
  ...{ nextStepOn: "", nextStepById: "", nextStepOfficialId: "", outcome: "" },
} as const;

/** What a form says that was made for this viewer from the step as it is now. */
export async function stepNow(viewer: Viewer, reference: string): Promise<OfStep> {
  const open = (await findBottleneck(viewer, reference))?.openStep;
  const of = { step: open?.id ?? "", stepVersion: open?.version ?? 0 };
  return { reference, requestId: randomUUID(), ...of };
}

/** A record at Enschede that asks the UWV for something by today, or an official there. */
export async function makeAsked(coordinator: Viewer, nextStepOfficialId = "") {
  const made = await makeBottleneck(db, { internalNote: "Alleen voor ons", position: "Voor" });
  const step = { ...nobody, nextStep: "Advies geven", nextStepById: "uwv", nextStepOfficialId };
  const of = await stepNow(coordinator, made.reference);
  const nextStepOn = dayAtBorder(new Date());
  expect(await agreeNextStep(coordinator, { ...of, ...step, nextStepOn })).toEqual(done);
  return made;
}

export const stepsOf = (bottleneckId: string) =>
  db.nextStep.findMany({ where: { bottleneckId }, orderBy: { id: "asc" } });
