import "server-only";
import { z } from "zod";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";

/** The fields of the form by name, each a list of texts, as they were typed. */
export type DraftValues = Record<string, string[]>;

/** What a row holds: no text that is longer than any field takes, and no endless lists. */
export const draftValuesSchema = z.record(z.string(), z.array(z.string().max(20_000)).max(300));

export type Draft = {
  id: string;
  values: DraftValues;
  version: number;
  changedAt: Date;
  /** The step at which it was left; null of a draft from before this was noted. */
  step: number | null;
  /** The reference of the record that it became, or null while it is a draft. */
  reference: string | null;
};

export const draftSelect = {
  ...{ id: true, values: true, version: true, changedAt: true, step: true },
  bottleneck: { select: { reference: true } },
} as const;

type DraftRow = Omit<Draft, "values" | "reference"> & {
  values: unknown;
  bottleneck?: { reference: string } | null;
};

/** A draft from its row. */
export const draftOf = ({ bottleneck, values, ...draft }: DraftRow): Draft => ({
  ...draft,
  values: draftValuesSchema.parse(values),
  reference: bottleneck?.reference ?? null,
});

/** One write at a time about a draft of this id, also while there is no row that could be held. */
export const holdDraft = (tx: Transaction, id: string): Promise<number> =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`draft:${id}`}))`;

/** A draft of this official that is not registered, held until the transaction ends; or that they threw away. */
export async function lockOwn(tx: Transaction, viewer: Viewer, id: string) {
  await holdDraft(tx, id);
  const held = await tx.$executeRaw`
    select id from "RegistrationDraft"
    where id = ${id} and "officialId" = ${viewer.id} and "bottleneckId" is null for update`;
  if (held > 0) return { isGone: false };
  return (await wasDiscarded(tx, id, viewer)) ? { isGone: true } : null;
}

/** Whether a draft of this id was thrown away, by whomever or by this official. */
export async function wasDiscarded(tx: Transaction, id: string, by?: Viewer): Promise<boolean> {
  const discarded = await tx.auditEvent.findFirst({
    where: {
      ...{ recordType: "Draft", recordId: id, name: "draft.discarded" },
      ...(by && { officialId: by.id }),
    },
    select: { id: true },
  });
  return discarded !== null;
}

/** What is told of a draft: never what stands in it. */
export const draftEvent = <Name extends "draft.kept" | "draft.discarded">(
  name: Name,
  id: string,
  { id: officialId }: Viewer,
) => ({ name, record: { type: "Draft", id }, payload: { officialId } }) as const;
