import "server-only";
import { createHash } from "node:crypto";
import { bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import { fieldOfAct, type SeenRecord, type SeveralRequest } from "@/domain/bottleneck/several";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { assign } from "./assign";
import { editBottleneck, findEditable } from "./edit";
import { moveNextStep } from "./next-step-write";

/** How many were changed, and which were not. */
type SeveralOutcome = { changed: number; refused: string[] };

/**
 * Does the same with several bottlenecks, each by the write that its own page has: one that this official may not change,
 * or that a colleague changed since it was looked over, stays as it is and is told.
 */
export async function changeSeveral(
  viewer: Viewer,
  request: SeveralRequest,
): Promise<Outcome<SeveralOutcome>> {
  const found: SeveralOutcome = { changed: 0, refused: [] };
  const missing = missingIn(request);
  if (missing) return refused("incomplete", { [missing]: "required" });
  for (const seen of request.seen) {
    const outcome = await changeOne(viewer, request, seen);
    if (outcome.ok) found.changed += 1;
    else if (outcome.problems && request.seen.length === 1) return outcome;
    else found.refused.push(seen.reference);
  }
  return doneWith(found);
}

const missingIn = (request: SeveralRequest) =>
  request[fieldOfAct[request.act]] === "" ? fieldOfAct[request.act] : null;

function changeOne(viewer: Viewer, request: SeveralRequest, seen: SeenRecord): Promise<Outcome> {
  const { reference, version } = seen;
  const requestId = requestIdOf(request.requestId, reference);
  const { ownerId, ownerOfficialId, dueOn } = request;
  switch (request.act) {
    case "assign":
      return assign(viewer, { reference, version, requestId, ownerId, ownerOfficialId });
    case "date":
      return moveNextStep(viewer, { ...seenStep(seen), requestId, dueOn });
    case "theme":
      return addTo(viewer, { seen, requestId, field: "themes", id: request.theme });
    case "partnership":
      return addTo(viewer, { seen, requestId, field: "partnerships", id: request.partnership });
  }
}

const seenStep = ({ reference, step, stepVersion }: SeenRecord) => ({
  reference,
  step,
  stepVersion,
});

type Addition = {
  seen: SeenRecord;
  requestId: string;
  field: "themes" | "partnerships";
  id: string;
};

/** The form of the record as it stands, with one choice more. */
async function addTo(viewer: Viewer, { seen, requestId, field, id }: Addition): Promise<Outcome> {
  const found = await findEditable(viewer, seen.reference);
  if (!found) return refused("notYours");
  const lists: readonly string[] = listFields;
  const values = Object.entries(found.values).map(([name, all]) => [
    name,
    lists.includes(name) ? all : all[0],
  ]);
  const chosen = found.values[field] ?? [];
  const edit = bottleneckEditSchema.safeParse({
    ...Object.fromEntries(values),
    ...{ reference: seen.reference, version: seen.version, requestId },
    [field]: chosen.includes(id) ? chosen : [...chosen, id],
  });
  // Sent again it is known by what was asked: the choices of the record are others by then.
  const sameAs = { reference: seen.reference, requestId, field, id };
  return edit.success ? editBottleneck(viewer, edit.data, sameAs) : refused("incomplete");
}

/** One id for each record, the same when the form is sent again. */
const requestIdOf = (requestId: string, reference: string): string =>
  createHash("sha256")
    .update(`${requestId} ${reference}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "$1-$2-4$3-8$4-$5");
