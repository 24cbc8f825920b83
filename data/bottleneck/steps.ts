import "server-only";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import {
  problemsOf,
  refusalOf,
  type StepRequest,
  statusAfter,
  stepRule,
} from "@/domain/bottleneck/steps";
import { dateOf, dayAtBorder } from "@/domain/day";
import { done, doneWith, type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { record } from "../audit";
import { type Catalogue, readCatalogue } from "../catalogue";
import { db } from "../db";
import { forgetKept } from "../kept";
import { once, requestKey } from "../once";
import { reachOfBottleneck, reachSelect, visibleBottlenecks } from "./visibility";

/** Takes one step with a bottleneck and records who took it, in which role, when and why. */
export async function takeStep(viewer: Viewer, request: StepRequest): Promise<Outcome> {
  const catalogue = await readCatalogue();
  const outcome = await once(viewer, requestKey(request), done, () =>
    db.$transaction((tx) => takeStepIn(tx, viewer, request, catalogue)),
  );
  if (outcome.ok) forgetKept();
  return outcome;
}

async function takeStepIn(
  tx: Transaction,
  viewer: Viewer,
  request: StepRequest,
  catalogue: Catalogue,
): Promise<Outcome> {
  const bottleneck = await findStanding(tx, viewer, request.reference, catalogue);
  if (!bottleneck) return refused("notFound");
  const grant = grantFor(viewer, stepRule(request.step).ability, bottleneck);
  if (!grant) return refused("notYours");
  if (bottleneck.version !== request.version) return refused("overtaken");
  const refusal = refusalOf(request.step, bottleneck, viewer);
  if (refusal) return refused(refusal);

  const now = new Date();
  const problems = problemsOf(request, dayAtBorder(now));
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  const original = await findOriginal(tx, viewer, bottleneck.id, request);
  if (!original.ok) return original;

  const changes = changesOf(request, bottleneck, original.value);
  const moved = await tx.bottleneck.updateMany({
    where: { id: bottleneck.id, version: request.version, status: bottleneck.status },
    data: {
      ...changes,
      statusSince: now,
      changedAt: now,
      changedById: viewer.id,
      version: { increment: 1 },
    },
  });
  if (moved.count === 0) return refused("overtaken");
  await addToHistory(tx, viewer, request, { bottleneck, changes, role: grant.role, now });
  return done;
}

/** Where a bottleneck stands and whose it is, or null when it does not exist for this official. */
async function findStanding(
  tx: Transaction,
  viewer: Viewer,
  reference: string,
  catalogue: Catalogue,
) {
  const row = await tx.bottleneck.findFirst({
    where: { AND: [{ reference }, visibleBottlenecks(viewer)] },
    select: { id: true, version: true, status: true, heldFrom: true, ...reachSelect },
  });
  if (!row) return null;
  const { id, version, status, heldFrom } = row;
  return { id, version, status, heldFrom, ...reachOfBottleneck(row, catalogue) };
}

type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

/**
 * The record that a duplicate points to: another one, which this official can see and which is no
 * duplicate itself. One after the other, so that two records never become each other's duplicate.
 */
async function findOriginal(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { step, original }: StepRequest,
): Promise<Outcome<string | null>> {
  if (step !== "markDuplicate") return doneWith(null);
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('bottleneck.markDuplicate'))`;
  const found = await tx.bottleneck.findFirst({
    where: { AND: [{ reference: original.toUpperCase() }, visibleBottlenecks(viewer)] },
    select: { id: true, duplicateOfId: true },
  });
  if (!found) return refused("incomplete", { original: "unknownReference" });
  if (found.id === id) return refused("incomplete", { original: "itself" });
  if (found.duplicateOfId) return refused("incomplete", { original: "aDuplicate" });
  return doneWith(found.id);
}

/** What a step changes in the record. A decision leaves no next step open. */
function changesOf(request: StepRequest, bottleneck: Standing, originalId: string | null) {
  const status = statusAfter(request.step, bottleneck);
  const noNextStep = { nextStep: null, nextStepOn: null, nextStepById: null };
  return {
    status,
    heldFrom: status === "ON_HOLD" ? bottleneck.status : null,
    holdUntil: status === "ON_HOLD" ? dateOf(request.holdUntil) : null,
    reviewOn: status === "WILL_NOT_BE_RESOLVED" ? dateOf(request.reviewOn) : null,
    declineGround: status === "DECLINED" && request.ground !== "" ? request.ground : null,
    duplicateOfId: originalId,
    statusIsEditorial: false,
    ...(groupOf[status] === "decided" && noNextStep),
  };
}

type Move = {
  bottleneck: Standing;
  changes: ReturnType<typeof changesOf>;
  role: Role;
  now: Date;
};

/** Adds the step to the history of the bottleneck and to the record of all writes. */
async function addToHistory(
  tx: Transaction,
  viewer: Viewer,
  request: StepRequest,
  { bottleneck, changes, role, now }: Move,
): Promise<void> {
  await tx.bottleneckStep.create({
    data: {
      bottleneckId: bottleneck.id,
      step: request.step,
      from: bottleneck.status,
      to: changes.status,
      reason: request.reason || null,
      reasonLanguage: request.reason ? viewer.language : null,
      dueOn: changes.holdUntil ?? changes.reviewOn,
      declineGround: changes.declineGround,
      takenAt: now,
      takenById: viewer.id,
      takenForId: viewer.organisationId,
      role,
    },
    select: { id: true },
  });
  await record(tx, viewer, {
    action: `bottleneck.${request.step}`,
    recordType: "Bottleneck",
    recordId: bottleneck.id,
    role,
    changes: { status: [bottleneck.status, changes.status] },
    requestId: requestKey(request),
  });
}
