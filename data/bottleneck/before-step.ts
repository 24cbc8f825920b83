import "server-only";
import { z } from "zod";
import { bottleneckStatuses, declineGrounds } from "@/domain/bottleneck/bottleneck";
import { dateOf, dayOf } from "@/domain/day";
import type { HeldBottleneck } from "./write";

/** What a step changes in a bottleneck, as it was before: codes and days, no words. */
const beforeSchema = z.strictObject({
  status: z.enum(bottleneckStatuses),
  statusSince: z.iso.datetime(),
  statusIsEditorial: z.boolean(),
  heldFrom: z.enum(bottleneckStatuses).nullable(),
  holdUntil: z.iso.date().nullable(),
  reviewOn: z.iso.date().nullable(),
  declineGround: z.enum(declineGrounds).nullable(),
  duplicateOfId: z.string().nullable(),
  /** The next step that ended with it. */
  endedStepId: z.string().nullable(),
});
export type Before = z.infer<typeof beforeSchema>;

/** What a bottleneck says before a step, as a row of history keeps it. */
export const keptBefore = (bottleneck: HeldBottleneck): Omit<Before, "endedStepId"> => ({
  status: bottleneck.status,
  statusSince: bottleneck.statusSince.toISOString(),
  statusIsEditorial: bottleneck.statusIsEditorial,
  heldFrom: bottleneck.heldFrom,
  holdUntil: bottleneck.holdUntil && dayOf(bottleneck.holdUntil),
  reviewOn: bottleneck.reviewOn && dayOf(bottleneck.reviewOn),
  declineGround: bottleneck.declineGround,
  duplicateOfId: bottleneck.duplicateOfId,
});

/** The same as the columns hold it, and the next step that ended. */
export function readBefore(row: unknown) {
  const { endedStepId, ...kept } = beforeSchema.parse(row);
  const columns = {
    ...kept,
    statusSince: new Date(kept.statusSince),
    holdUntil: kept.holdUntil && dateOf(kept.holdUntil),
    reviewOn: kept.reviewOn && dateOf(kept.reviewOn),
  };
  return { endedStepId, columns };
}
