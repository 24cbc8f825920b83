import "server-only";
import type { Registration } from "@/domain/bottleneck/registration";
import { dateOf, dayAtBorder } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

/** The step that is open, of which there is one at most. */
export const openNextStepSelect = {
  where: { doneOn: null },
  select: {
    ...{ id: true, version: true, what: true, language: true, dueOn: true },
    ...{ organisationId: true, askedAt: true, reply: true, repliedAt: true },
    official: { select: { id: true, name: true } },
    repliedBy: { select: { language: true, organisationId: true } },
  },
  take: 1,
} as const satisfies Prisma.Bottleneck$nextStepsArgs;

type OpenStep = {
  what: string;
  language: Language | null;
  dueOn: Date | null;
  organisationId: string | null;
  askedAt: Date;
};

/** The open step as a page and a form name it. */
export const nextStepOf = ([open]: readonly OpenStep[]) => ({
  nextStep: open?.what ?? null,
  nextStepLanguage: open?.language ?? null,
  nextStepOn: open?.dueOn ?? null,
  nextStepById: open?.organisationId ?? null,
  nextStepSince: open?.askedAt ?? null,
});

/** The same for hand-written statements: joins the open step of the bottleneck `b` as `n`. */
export const joinNextStep = Prisma.sql`left join "NextStep" n
  on n."bottleneckId" = b.id and n."doneOn" is null`;

/** Its columns, as a page names them. */
export const nextStepColumns = Prisma.sql`n.what as "nextStep", n."dueOn" as "nextStepOn",
  n."organisationId" as "nextStepById", coalesce(n.language, b."originalLanguage") as "nextStepLanguage"`;

type NextStepFields = Pick<Registration, "nextStep" | "nextStepOn" | "nextStepById">;

/** What a form says of the next step, as its row; null when there is none. */
export const nextStepRow = (
  viewer: Viewer,
  fields: NextStepFields & { originalLanguage?: Language },
  now: Date,
) =>
  fields.nextStep
    ? {
        what: fields.nextStep,
        language: fields.originalLanguage ?? viewer.language,
        dueOn: fields.nextStepOn ? dateOf(fields.nextStepOn) : null,
        organisationId: fields.nextStepById || null,
        askedById: viewer.id,
        askedAt: now,
      }
    : null;

/** What ends a step. */
export const doneBy = (viewer: Viewer, now: Date, answer = "") => ({
  ...{ doneOn: dateOf(dayAtBorder(now)), doneAt: now, doneById: viewer.id },
  answer,
});

/** The step that was done last; those that were done before the portal kept the moment come after all others. */
export const lastDone = (tx: Pick<Transaction, "nextStep">, bottleneckId: string) =>
  tx.nextStep.findFirst({
    where: { bottleneckId, doneOn: { not: null } },
    orderBy: [{ doneAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: { id: true, what: true, language: true, doneAt: true, doneById: true },
  });

/** Nothing is left to be done: the open step, if any, ends on this day with what came of it. Gives its id. */
export async function closeNextStep(
  tx: Transaction,
  viewer: Viewer,
  bottleneckId: string,
  now: Date,
  answer: string,
): Promise<string | null> {
  const open = await tx.nextStep.findFirst({
    where: { bottleneckId, doneOn: null },
    select: { id: true },
  });
  if (!open) return null;
  await tx.nextStep.update({
    where: { id: open.id },
    data: { ...doneBy(viewer, now, answer), version: { increment: 1 } },
    select: { id: true },
  });
  return open.id;
}
