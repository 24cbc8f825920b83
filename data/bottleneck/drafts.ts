import "server-only";
import { z } from "zod";
import { fieldsOfStep, type Step } from "@/domain/bottleneck/registration-steps";
import { type Outcome, type Problems, refused } from "@/domain/outcome";
import { mayAnywhere } from "@/domain/permission";
import { expandRegions } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { happened, write } from "../write";
import { holdDraft, lockOwn, wasDiscarded } from "./draft-row";

/** The fields of the form by name, each a list of texts, as they were typed. */
export type DraftValues = Record<string, string[]>;

export type Draft = {
  id: string;
  values: DraftValues;
  version: number;
  changedAt: Date;
  /** The reference of the record that it became, or null while it is a draft. */
  reference: string | null;
};

export type DraftRequest = {
  id: string;
  /** Only the fields of this step are kept. */
  step: Step;
  values: Readonly<Partial<Record<string, string[]>>>;
  /** The version that the form was made from, 0 for a form without a draft; left out, whichever it is. */
  version?: number | undefined;
};

const valuesSchema = z.record(z.string(), z.array(z.string().max(20_000)).max(300));

/** A draft of this official, or null: to all others it does not exist. */
export async function findDraft(viewer: Viewer, id: string): Promise<Draft | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.registrationDraft.findFirst({
    where: { id, officialId: viewer.id },
    select: {
      id: true,
      values: true,
      version: true,
      changedAt: true,
      bottleneck: { select: { reference: true } },
    },
    relationLoadStrategy: "join",
  });
  if (!row) return null;
  const { bottleneck, values, ...draft } = row;
  return {
    ...draft,
    values: valuesSchema.parse(values),
    reference: bottleneck?.reference ?? null,
  };
}

/**
 * Keeps what was typed in one step, whole or not. A form without a draft makes one, so that a first post
 * sent twice makes one; a draft that was thrown away stays away, since a single step of it is no draft. One
 * that was registered is kept as it is, and so is one that says something else by now than when the form
 * was made.
 */
export async function keepDraft(viewer: Viewer, request: DraftRequest): Promise<Outcome<string>> {
  if (!mayAnywhere(viewer, "register")) return refused("notYours");
  const values = valuesOfStep(request);
  const problems = tooLong(values);
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  if (values.regions) {
    const { regions } = await readCatalogue();
    values.regions = expandRegions(values.regions, regions);
  }
  const { id, version } = request;
  const asked = { act: "draft.keep", request: null, roleFor: () => "own" as const };
  return write(viewer, { ...asked, lock: async () => ({}) }, async ({ tx }) => {
    await holdDraft(tx, id);
    const json = JSON.stringify(values);
    const changed = await tx.$executeRaw`
      update "RegistrationDraft" as d
      set values = d.values || ${json}::jsonb, version = d.version + 1, "changedAt" = now()
      where d.id = ${id} and d."officialId" = ${viewer.id} and d."bottleneckId" is null
        and (${version === undefined} or d.version = ${version ?? 0}
          or d.values || ${json}::jsonb = d.values)`;
    if (changed === 0) {
      const there = await tx.registrationDraft.findUnique({
        where: { id },
        select: { officialId: true, bottleneckId: true },
      });
      const isOpen = there?.officialId === viewer.id && there.bottleneckId === null;
      if (isOpen) return refused("changedElsewhere");
      if (there || version || (await wasDiscarded(tx, id))) return refused("notFound");
      const data = { id, officialId: viewer.id, values };
      await tx.registrationDraft.create({ data, select: { id: true } });
    }
    return { ok: true, value: id, events: [told("draft.kept", id, viewer)] };
  });
}

/** Throws a draft away for good. One that this official threw away before stays away. */
export async function discardDraft(viewer: Viewer, id: string): Promise<Outcome> {
  if (!z.uuid().safeParse(id).success) return refused("notFound");
  const asked = { act: "draft.discard", request: null, roleFor: () => "own" as const };
  return write(viewer, { ...asked, lock: (tx) => lockOwn(tx, viewer, id) }, async ({ tx, row }) => {
    if (row.isGone) return happened();
    await tx.registrationDraft.delete({ where: { id }, select: { id: true } });
    return happened(told("draft.discarded", id, viewer));
  });
}

const told = <Name extends "draft.kept" | "draft.discarded">(
  name: Name,
  id: string,
  { id: officialId }: Viewer,
) => ({ name, record: { type: "Draft", id }, payload: { officialId } }) as const;

/** A box that is not ticked is not in the post: its field becomes an empty list. */
const valuesOfStep = ({ step, values }: DraftRequest): DraftValues =>
  Object.fromEntries(fieldsOfStep(step).map((name) => [name, values[name] ?? []]));

const tooLong = (values: DraftValues): Problems =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, typed]) => !valuesSchema.safeParse({ typed }).success)
      .map(([name]) => [name, "tooLong"]),
  );
