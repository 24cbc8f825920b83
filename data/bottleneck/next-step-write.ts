import "server-only";
import {
  type AgreeRequest,
  type DoneRequest,
  isOver,
  type MoveRequest,
  type ReplyRequest,
} from "@/domain/bottleneck/next-step";
import { dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { catalogueFor } from "../known-organisations";
import { keepTexts } from "../text-versions";
import { happened } from "../write";
import { agree } from "./agree";
import { doneBy } from "./next-step";
import { bottleneckRecord } from "./write";
import { touch, writeStep } from "./write-step";

/** Whoever agrees on steps answers them too. */
export const answering = ["plan", "answer"] as const;

/** Agrees what happens next, by whom and when, in the place of the step that is open, if any. */
export async function agreeNextStep(viewer: Viewer, request: AgreeRequest): Promise<Outcome> {
  const { organisations } = await catalogueFor(viewer);
  const asked = { act: "agreeNextStep", ability: ["plan"], request } as const;
  return writeStep(viewer, asked, (writing) => agree(viewer, request, writing, organisations));
}

/** The step is done, with what came of it; what follows is agreed apart. */
export const finishNextStep = (viewer: Viewer, request: DoneRequest): Promise<Outcome> =>
  writeStep(viewer, { act: "finishNextStep", ability: answering, request }, async (writing) => {
    const { tx, row, now, open } = writing;
    if (!open) return refused("notFound");
    const record = bottleneckRecord(row);
    const said = { field: "nextStepAnswer", language: null, after: request.answer };
    const texts = await keepTexts(tx, viewer, record, [said]);
    await tx.nextStep.update({
      where: { id: open.id },
      data: { ...doneBy(viewer, now, request.answer), version: { increment: 1 } },
      select: { id: true },
    });
    await touch(viewer, writing);
    return happened({ name: "bottleneck.nextStepDone", record, payload: { texts } });
  });

/** The step is due on another day. */
export const moveNextStep = (viewer: Viewer, request: MoveRequest): Promise<Outcome> =>
  writeStep(viewer, { act: "moveNextStep", ability: answering, request }, async (writing) => {
    const { tx, row, now, open } = writing;
    if (!open) return refused("notFound");
    const before = open.dueOn && dayOf(open.dueOn);
    if (before === request.dueOn) return happened();
    if (isOver(request.dueOn, dayAtBorder(now), before))
      return refused("incomplete", { dueOn: "dayIsOver" });
    await tx.nextStep.update({
      where: { id: open.id },
      data: { dueOn: dateOf(request.dueOn), version: { increment: 1 } },
      select: { id: true },
    });
    await touch(viewer, writing);
    const changes = { nextStepOn: [before, request.dueOn] as [string | null, string] };
    const record = bottleneckRecord(row);
    return happened({ name: "bottleneck.nextStepMoved", record, payload: { changes } });
  });

/**
 * Says something of the step while it is open, unless a colleague did so since the form was made. What was said before
 * stays in history.
 */
export const replyToNextStep = (viewer: Viewer, request: ReplyRequest): Promise<Outcome> =>
  writeStep(viewer, { act: "replyToNextStep", ability: answering, request }, async (writing) => {
    const { tx, row, now, open } = writing;
    if (!open) return refused("notFound");
    const record = bottleneckRecord(row);
    const said = { field: "nextStepReply", language: null, before: open.reply };
    const texts = await keepTexts(tx, viewer, record, [{ ...said, after: request.reply }]);
    if (texts.length === 0) return happened();
    await tx.nextStep.update({
      where: { id: open.id },
      data: {
        ...{ reply: request.reply, repliedById: viewer.id, repliedAt: now },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await touch(viewer, writing);
    return happened({ name: "bottleneck.nextStepReplied", record, payload: { texts } });
  });
