import "server-only";
import { z } from "zod";
import {
  fieldsOfStep,
  problemsOfFields,
  type RegistrationStep,
} from "@/domain/bottleneck/registration-steps";
import { doneWith, type Outcome, type Problems, refused } from "@/domain/outcome";
import { mayAnywhere } from "@/domain/permission";
import { expandRegions } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { readCatalogue } from "../catalogue";
import { readRows } from "../read-rows";
import { type Change, write } from "../write";
import {
  type Draft,
  type DraftValues,
  draftEvent,
  draftOf,
  draftSelect,
  draftValuesSchema,
  holdDraft,
  wasDiscarded,
} from "./draft-row";
import { findDraft } from "./drafts";

export type DraftRequest = {
  id: string;
  requestId: string;
  /** Only the fields of this step are kept. */
  step: RegistrationStep;
  values: Readonly<Partial<Record<string, string[]>>>;
  /** The step to which one goes from here, where the draft opens again; the same unless given. */
  leftAt?: RegistrationStep;
  /** The version that the form was made from, 0 for a form without a draft; left out, whichever it is. */
  version?: number | undefined;
  /** Kept while one types, and not sent: told once, when it makes the draft. */
  whileTyping?: boolean;
};

/**
 * Keeps what was typed in one step, whole or not, and gives the draft as it is now. A form without a draft
 * makes one, so that a first post sent twice makes one; a draft that was thrown away stays away, since a
 * single step of it is no draft. One that was registered is given as it is, and one that says something else
 * by now than when the form was made stays as it is. `sameAs` is the post as it came in, by which a repeat of
 * it is recognised: nothing is kept again.
 */
export async function keepDraft(
  viewer: Viewer,
  request: DraftRequest,
  sameAs?: object,
): Promise<Outcome<Draft>> {
  if (!mayAnywhere(viewer, "register")) return refused("notYours");
  const values = valuesOfStep(request);
  const problems = tooLong(request.step, values);
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  if (values.regions) {
    const { regions } = await readCatalogue();
    values.regions = expandRegions(values.regions, regions);
  }
  const asked = {
    // What is kept every few seconds says by its version whether it is repeated.
    ...{
      act: "draft.keep",
      request: request.whileTyping ? null : request,
      sameAs,
      isCounted: false,
    },
    // What stands in a draft is not kept a second time to be answered with: a repeat reads it.
    ...{ roleFor: () => "own" as const, lock: async () => ({}), answer: z.null() },
  };
  const kept = await write<object, Draft | null>(viewer, asked, ({ tx }) =>
    keepIn(tx, viewer, request, values),
  );
  if (!kept.ok) return kept;
  const draft = kept.value ?? (await findDraft(viewer, request.id));
  return draft ? doneWith(draft) : refused("notFound");
}

const keptRow = z.object({
  ...{ id: z.string(), values: draftValuesSchema },
  ...{ version: z.number().int(), changedAt: z.date() },
  step: z.number().int().nullable(),
});

async function keepIn(
  tx: Transaction,
  viewer: Viewer,
  { id, version, step, leftAt = step, whileTyping }: DraftRequest,
  values: DraftValues,
): Promise<Change<Draft | null>> {
  await holdDraft(tx, id);
  const events = [draftEvent("draft.kept", id, viewer)];
  const json = JSON.stringify(values);
  const statement = Prisma.sql`
    update "RegistrationDraft" as d
    set values = d.values || ${json}::jsonb, version = d.version + 1, "changedAt" = now(),
      step = ${leftAt}::int
    where d.id = ${id} and d."officialId" = ${viewer.id} and d."bottleneckId" is null
      and (${version === undefined} or d.version = ${version ?? 0}
        or d.values || ${json}::jsonb = d.values)
    returning d.id, d.values, d.version, d."changedAt", d.step`;
  const [changed] = await readRows("kept draft", keptRow, statement, tx);
  if (changed)
    return { ok: true, value: draftOf(changed), again: null, events: whileTyping ? [] : events };
  const there = await tx.registrationDraft.findUnique({
    where: { id },
    select: { officialId: true, ...draftSelect },
  });
  if (there?.officialId === viewer.id) {
    const { officialId: _, ...row } = there;
    if (!row.bottleneck) return refused("changedElsewhere");
    return { ok: true, value: draftOf(row), again: null, events: [] };
  }
  if (there || version || (await wasDiscarded(tx, id))) return refused("notFound");
  const data = { id, officialId: viewer.id, values, step: leftAt };
  const made = await tx.registrationDraft.create({ data, select: draftSelect });
  return { ok: true, value: draftOf(made), again: null, events };
}

/** A box that is not ticked is not in the post: its field becomes an empty list. */
const valuesOfStep = ({ step, values }: DraftRequest): DraftValues =>
  Object.fromEntries(fieldsOfStep(step).map((name) => [name, values[name] ?? []]));

/** What is more than a draft holds, and by how much it is more than its field takes. */
const tooLong = (step: RegistrationStep, values: DraftValues): Problems =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, typed]) => !draftValuesSchema.safeParse({ typed }).success)
      .map(([name]) => [name, problemsOfFields(step, values)[name] ?? "tooLong"]),
  );
