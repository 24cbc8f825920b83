import "server-only";
import { type BottleneckStatus, groupOf } from "@/domain/bottleneck/bottleneck";
import { mayTake } from "@/domain/bottleneck/owner";
import { stepsOpenTo } from "@/domain/bottleneck/steps";
import { stepToUndo } from "@/domain/bottleneck/undo";
import { may } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { momentNow } from "../clock";

type Standing = {
  keys: string[];
  status: BottleneckStatus;
  heldFrom: BottleneckStatus | null;
  ownerId: string | null;
  /** Those that are open. */
  nextSteps: readonly unknown[];
  history: readonly (Parameters<typeof stepToUndo>[1][number] & {
    from: BottleneckStatus | null;
  })[];
};

/** Whether this viewer may agree on its next step, and answer what it asks. */
export function mayWork(reach: Pick<Standing, "keys">, viewer: Anyone) {
  const plan = may(viewer, "plan", reach);
  return { plan, answer: plan || may(viewer, "answer", reach) };
}

/** What this viewer may do with it; a step is taken back for so many minutes. */
export function mayDo(
  { keys, status, heldFrom, ownerId, history, nextSteps }: Standing,
  viewer: Anyone,
  undoMinutes: number,
) {
  const reach = { keys };
  const undo = (viewer && stepToUndo(viewer, history, momentNow(), undoMinutes)?.from) ?? null;
  return {
    edit: may(viewer, "edit", reach),
    publish: may(viewer, "publish", reach),
    steps: stepsOpenTo(viewer, { ...reach, status, heldFrom }),
    ...mayWork(reach, viewer),
    /** Whether they may make it theirs. */
    take: mayTake(viewer, { ...reach, ownerId }),
    /** The status to which they may still take the last step back; a decided record has no next step open. */
    undo: nextSteps.length > 0 && undo && groupOf[undo] === "decided" ? null : undo,
  };
}
