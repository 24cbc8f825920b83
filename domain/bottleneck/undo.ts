import { z } from "zod";
import { referenceSchema } from "../reference";
import { versionSchema } from "../versions";
import type { Viewer } from "../viewer";
import { isWithin } from "./next-step";

/** To take the last step back, of the version that the official saw. */
export const undoSchema = z.strictObject({
  ...{ reference: referenceSchema("GW"), version: versionSchema, requestId: z.uuid() },
});

/** A step in the life of a bottleneck, as far as it decides whether it can be taken back. */
type Taken = {
  id: string;
  /** "register" for the first, "undo" for one that took another back. */
  step: string;
  takenAt: Date;
  takenById: string | null;
  undoneBy: object | null;
  before: unknown;
};

/** The steps that stand: neither taken back nor a taking back. */
export const standing = <T extends Pick<Taken, "step" | "undoneBy">>(steps: readonly T[]): T[] =>
  steps.filter(({ step, undoneBy }) => step !== "undo" && undoneBy === null);

/**
 * The step that this official may still take back: the last one that stands, theirs, and not older than so
 * many minutes. `steps` are all, the first first. One that was taken before the portal kept what it changed stays.
 */
export function stepToUndo<T extends Taken>(
  viewer: Pick<Viewer, "id">,
  steps: readonly T[],
  now: Date,
  minutes: number,
): T | null {
  const last = standing(steps).at(-1);
  if (!last || last.step === "register" || last.before === null) return null;
  if (last.takenById !== viewer.id) return null;
  return isWithin(minutes, last.takenAt, now) ? last : null;
}
