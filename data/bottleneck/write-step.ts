import "server-only";
import type { Ability } from "@/domain/abilities";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import type { OfStep } from "@/domain/bottleneck/next-step";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { touchedBy, writeRecord } from "../record-write";
import type { Change, Writing } from "../write";
import { type HeldBottleneck, writtenBottleneck } from "./write";

type OpenStepRow = NonNullable<Awaited<ReturnType<typeof findOpen>>>;
export type StepWriting = Writing<HeldBottleneck> & { open: OpenStepRow | null };

const findOpen = ({ tx, row }: Writing<HeldBottleneck>) =>
  tx.nextStep.findFirst({
    where: { bottleneckId: row.id, doneOn: null },
    select: {
      ...{ id: true, version: true, what: true, dueOn: true, reply: true },
      ...{ organisationId: true, officialId: true },
    },
  });

/** One write about the step that the form was made from: a colleague's other step is not written over. */
export function writeStep<R extends OfStep>(
  viewer: Viewer,
  { act, ability, request }: { act: string; ability: readonly Ability[]; request: R },
  change: (writing: StepWriting) => Promise<Change<undefined>>,
): Promise<Outcome> {
  const asked = { act: `bottleneck.${act}`, ability, request };
  return writeRecord(viewer, writtenBottleneck, asked, onStep(request, change));
}

/** The change of a step in the version that the form was made from, of a bottleneck that is open. */
export const onStep =
  (request: OfStep, change: (writing: StepWriting) => Promise<Change<undefined>>) =>
  async (writing: Writing<HeldBottleneck>): Promise<Change<undefined>> => {
    const open = await findOpen(writing);
    if (request.step !== (open?.id ?? "") || request.stepVersion !== (open?.version ?? 0))
      return refused("overtaken");
    if (groupOf[writing.row.status] === "decided") return refused("wrongStatus");
    return change({ ...writing, open });
  };

/** Something was done about the record; its facts, which its version counts, stay as they are. */
export async function touch(
  viewer: Viewer,
  { tx, row, now }: Writing<HeldBottleneck>,
): Promise<void> {
  await tx.bottleneck.update({
    where: { id: row.id },
    data: touchedBy(viewer, now),
    select: { id: true },
  });
}
