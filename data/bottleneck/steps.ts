import "server-only";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import {
  problemsOf,
  refusalOf,
  type StepRequest,
  statusAfter,
  stepRule,
} from "@/domain/bottleneck/steps";
import { dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { eventOfStep } from "@/domain/event/bottleneck";
import type { NamedRecord, TextVersion } from "@/domain/event/payload";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changedBy } from "../record-write";
import { keepTexts } from "../text-versions";
import { visible } from "../visibility";
import { happened, type Told } from "../write";
import { type Before, keptBefore } from "./before-step";
import { problemOfOriginal } from "./duplicate";
import { closeNextStep } from "./next-step";
import { bottleneckRecord, type HeldBottleneck, writeBottleneck } from "./write";

/** Takes one step with a bottleneck and records who took it, in which role, when and why. */
export function takeStep(viewer: Viewer, request: StepRequest): Promise<Outcome> {
  const { step } = request;
  const asked = { act: `bottleneck.${step}`, ability: stepRule(step).ability, request };
  return writeBottleneck(viewer, asked, async ({ tx, row: bottleneck, role, now }) => {
    const refusal = refusalOf(step, bottleneck, viewer);
    if (refusal) return refused(refusal);
    const problems = problemsOf(request, dayAtBorder(now));
    if (Object.keys(problems).length > 0) return refused("incomplete", problems);
    const original = await findOriginal(tx, viewer, bottleneck.id, request);
    if (!original.ok) return original;

    const changes = changesOf(request, bottleneck, original.value?.id ?? null);
    const isDecided = groupOf[changes.status] === "decided";
    const ended = isDecided ? await endNextStep(viewer, request, { tx, bottleneck, now }) : null;
    await tx.bottleneck.update({
      where: { id: bottleneck.id },
      data: { ...changes, statusSince: now, ...changedBy(viewer, now) },
      select: { id: true },
    });
    const before = { ...keptBefore(bottleneck), endedStepId: ended?.id ?? null };
    const move = { bottleneck, changes, before, role, now };
    const texts = await addToHistory(tx, viewer, request, move);
    const payload = { ...movedBy(changes, bottleneck), original: original.value, texts };
    const taken = { name: eventOfStep[step], record: bottleneckRecord(bottleneck), payload };
    return happened(...(ended?.events ?? []), taken);
  });
}

/** The record that a duplicate points to, among those that this official can see. */
async function findOriginal(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { step, original: typed }: StepRequest,
): Promise<Outcome<NamedRecord | null>> {
  if (step !== "markDuplicate") return doneWith(null);
  const original = await tx.bottleneck.findFirst({
    where: { AND: [{ reference: typed.toUpperCase() }, visible(viewer)] },
    select: { id: true, reference: true },
  });
  const problem = await problemOfOriginal(tx, id, original);
  if (problem || !original) return refused("incomplete", { original: problem ?? "required" });
  return doneWith({ ...bottleneckRecord(original), reference: original.reference });
}

/** What a step changes in the record. */
function changesOf(request: StepRequest, bottleneck: HeldBottleneck, originalId: string | null) {
  const status = statusAfter(request.step, bottleneck);
  return {
    status,
    heldFrom: status === "ON_HOLD" ? bottleneck.status : null,
    holdUntil: status === "ON_HOLD" ? dateOf(request.holdUntil) : null,
    reviewOn: status === "WILL_NOT_BE_RESOLVED" ? dateOf(request.reviewOn) : null,
    declineGround: status === "DECLINED" && request.ground !== "" ? request.ground : null,
    duplicateOfId: originalId,
    statusIsEditorial: false,
  };
}

/** What is told of a step; a day as it is said, not as the database keeps it. */
function movedBy(changes: ReturnType<typeof changesOf>, { status: from }: HeldBottleneck) {
  const due = changes.holdUntil ?? changes.reviewOn;
  return { from, to: changes.status, dueOn: due && dayOf(due), ground: changes.declineGround };
}

type Ending = { tx: Transaction; bottleneck: HeldBottleneck; now: Date };

/** A decision leaves no next step open: it ends with what came of it. */
async function endNextStep(
  viewer: Viewer,
  { outcome = "" }: StepRequest,
  { tx, bottleneck, now }: Ending,
): Promise<{ id: string; events: Told[] } | null> {
  const id = await closeNextStep(tx, viewer, bottleneck.id, now, outcome);
  if (!id) return null;
  const record = bottleneckRecord(bottleneck);
  const said = { field: "nextStepAnswer", language: null, after: outcome };
  const texts = await keepTexts(tx, viewer, record, [said]);
  return { id, events: [{ name: "bottleneck.nextStepDone", record, payload: { texts } }] };
}

type Move = {
  bottleneck: HeldBottleneck;
  before: Before;
  changes: ReturnType<typeof changesOf>;
  role: Role | null;
  now: Date;
};

/** Adds the step to the history of the bottleneck; gives the version of its reason, which the database keeps. */
async function addToHistory(
  tx: Transaction,
  viewer: Viewer,
  request: StepRequest,
  { bottleneck, changes, before, role, now }: Move,
): Promise<TextVersion[]> {
  const reasonLanguage = request.reason ? viewer.language : null;
  const { reasonVersion } = await tx.bottleneckStep.create({
    data: {
      bottleneckId: bottleneck.id,
      step: request.step,
      from: bottleneck.status,
      to: changes.status,
      reason: request.reason || null,
      ...{ reasonLanguage, before },
      dueOn: changes.holdUntil ?? changes.reviewOn,
      declineGround: changes.declineGround,
      takenAt: now,
      takenById: viewer.id,
      takenForId: viewer.organisationId,
      role,
    },
    select: { reasonVersion: true },
  });
  if (reasonVersion === null) return [];
  return [{ field: "reason", language: reasonLanguage, version: reasonVersion }];
}
