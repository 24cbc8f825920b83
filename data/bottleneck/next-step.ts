import "server-only";
import type { BottleneckFields } from "@/domain/bottleneck/registration";
import { dateOf, dayAtBorder } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

/** The step that is open, of which there is one at most. */
export const openNextStepSelect = {
  where: { doneOn: null },
  select: { what: true, dueOn: true, organisationId: true, askedAt: true },
  take: 1,
} as const satisfies Prisma.Bottleneck$nextStepsArgs;

type OpenStep = {
  what: string;
  dueOn: Date | null;
  organisationId: string | null;
  askedAt: Date;
};

/** The open step as a page and a form name it. */
export const nextStepOf = ([open]: readonly OpenStep[]) => ({
  nextStep: open?.what ?? null,
  nextStepOn: open?.dueOn ?? null,
  nextStepById: open?.organisationId ?? null,
  nextStepSince: open?.askedAt ?? null,
});

/** The same for hand-written statements: joins the open step of the bottleneck `b` as `n`. */
export const joinNextStep = Prisma.sql`left join "NextStep" n
  on n."bottleneckId" = b.id and n."doneOn" is null`;

/** Its columns, as a page names them. */
export const nextStepColumns = Prisma.sql`n.what as "nextStep", n."dueOn" as "nextStepOn",
  n."organisationId" as "nextStepById"`;

type NextStepFields = Pick<BottleneckFields, "nextStep" | "nextStepOn" | "nextStepById">;

/** What a form says of the next step, as its row; null when there is none. */
export const nextStepRow = (viewer: Viewer, fields: NextStepFields, now: Date) =>
  fields.nextStep
    ? {
        what: fields.nextStep,
        dueOn: fields.nextStepOn ? dateOf(fields.nextStepOn) : null,
        organisationId: fields.nextStepById || null,
        askedById: viewer.id,
        askedAt: now,
      }
    : null;

/**
 * Writes what the form says: the open step is changed or done, or a first one is asked. What says something else, or asks
 * someone else, is agreed anew: since then it is open. Another day is the same step, later.
 */
export async function writeNextStep(
  tx: Transaction,
  viewer: Viewer,
  bottleneckId: string,
  fields: NextStepFields,
  now: Date,
): Promise<void> {
  const wanted = nextStepRow(viewer, fields, now);
  if (!wanted) return closeNextStep(tx, bottleneckId, now);
  const { what, dueOn, organisationId } = wanted;
  const isOther = Prisma.sql`(what, "organisationId") is distinct from (${what}, ${organisationId})`;
  const changed = await tx.$executeRaw`update "NextStep" set what = ${what}, "dueOn" = ${dueOn},
      "organisationId" = ${organisationId},
      "askedById" = case when ${isOther} then ${viewer.id} else "askedById" end,
      "askedAt" = case when ${isOther} then ${now} else "askedAt" end
    where "bottleneckId" = ${bottleneckId} and "doneOn" is null`;
  if (changed === 0) await tx.nextStep.createMany({ data: [{ bottleneckId, ...wanted }] });
}

/** Nothing is left to be done: the open step, if any, ends on this day. */
export async function closeNextStep(
  tx: Transaction,
  bottleneckId: string,
  now: Date,
): Promise<void> {
  await tx.nextStep.updateMany({
    where: { bottleneckId, doneOn: null },
    data: { doneOn: dateOf(dayAtBorder(now)) },
  });
}
