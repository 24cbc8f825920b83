import "server-only";
import { type AgreeRequest, problemsOfNextStep } from "@/domain/bottleneck/next-step";
import { dayAtBorder, dayOf } from "@/domain/day";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { changesBetween } from "../audit";
import type { Catalogue } from "../catalogue";
import { keepOthers } from "../other-organisations";
import { keepTexts } from "../text-versions";
import { type Change, happened, type Told } from "../write";
import { nextStepRow } from "./next-step";
import { listPeople, type Person } from "./people";
import { bottleneckRecord } from "./write";
import { type StepWriting, touch } from "./write-step";

/** Writes what a form says happens next, and what came of the step that was done before it. */
export async function agree(
  viewer: Viewer,
  request: AgreeRequest,
  writing: StepWriting,
  organisations: Catalogue["organisations"],
): Promise<Change<undefined>> {
  const { tx, row, now, open } = writing;
  const before = open?.dueOn ? dayOf(open.dueOn) : null;
  const problems = problemsOfNextStep(request, organisations, dayAtBorder(now), before);
  const person = await personAsked(viewer, request, writing);
  if (person === "unknown")
    return refused("incomplete", { ...problems, nextStepOfficialId: "notOfThisOrganisation" });
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  const asked = { ...request, nextStepById: person?.organisationId ?? request.nextStepById };
  const kept = await keepOthers(writing, asked, viewer.language);
  const record = bottleneckRecord(row);
  const told: Told[] = [];
  const outcome = open ? null : await keepOutcome(viewer, request.outcome, writing);
  if (outcome) told.push(outcome);
  const officialId = person?.id ?? null;
  const wanted = { ...nextStepRow(viewer, kept, now), officialId };
  const changes = changesBetween(open ? factsOf(open) : {}, factsOf(wanted));
  const said = { field: "nextStep", language: null, before: open?.what ?? "" };
  const texts = await keepTexts(tx, viewer, record, [{ ...said, after: request.nextStep }]);
  if (Object.keys(changes).length === 0 && texts.length === 0) return happened(...told);
  await writeStepRow(writing, wanted, texts.length > 0);
  await touch(viewer, writing);
  told.push({ name: "bottleneck.nextStepAgreed", record, payload: { changes, texts } });
  return happened(...told);
}

type Wanted = Omit<NonNullable<ReturnType<typeof nextStepRow>>, "what"> & {
  what?: string;
  officialId: string | null;
};

/**
 * What says something else, or asks another organisation, is agreed anew: since then it is open. Another day or another
 * person of the same organisation is the same step.
 */
async function writeStepRow(
  { tx, row, open }: StepWriting,
  wanted: Partial<Wanted>,
  isOtherText: boolean,
): Promise<void> {
  if (!open) {
    const data = { bottleneckId: row.id, what: "", ...wanted };
    await tx.nextStep.create({ data, select: { id: true } });
    return;
  }
  const { askedAt, askedById, ...facts } = wanted;
  const isOther = isOtherText || open.organisationId !== facts.organisationId;
  await tx.nextStep.update({
    where: { id: open.id },
    data: {
      ...{ ...facts, version: { increment: 1 } },
      ...(isOther && { askedAt, askedById, reply: "", repliedAt: null, repliedById: null }),
    },
    select: { id: true },
  });
}

/** The official who is named, of the organisation that is; "unknown" where none is, or of another. */
async function personAsked(
  viewer: Viewer,
  { nextStepOfficialId: id, nextStepById }: AgreeRequest,
  { tx, row, open }: StepWriting,
): Promise<Person | "unknown" | null> {
  if (id === "") return null;
  const sides = await tx.bottleneckSide.findMany({
    where: { bottleneckId: row.id },
    select: { competentId: true },
  });
  const competent = sides.map(({ competentId }) => competentId);
  const offered = [nextStepById, viewer.organisationId, row.ownerId, open?.organisationId];
  const people = await listPeople(viewer, [...offered, ...competent], tx);
  const person = people.find((one) => one.id === id);
  const fits = person && (nextStepById === "" || nextStepById === person.organisationId);
  return fits ? person : "unknown";
}

/** What came of the step that this official did just before, in their words. */
async function keepOutcome(
  viewer: Viewer,
  outcome: string,
  { tx, row }: StepWriting,
): Promise<Told | null> {
  if (outcome === "") return null;
  const last = await tx.nextStep.findFirst({
    where: { bottleneckId: row.id, doneById: viewer.id, answer: "" },
    orderBy: [{ doneAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: { id: true },
  });
  if (!last) return null;
  const record = bottleneckRecord(row);
  const said = { field: "nextStepAnswer", language: null, after: outcome };
  const texts = await keepTexts(tx, viewer, record, [said]);
  await tx.nextStep.update({
    where: { id: last.id },
    data: { answer: outcome },
    select: { id: true },
  });
  return { name: "bottleneck.nextStepReplied", record, payload: { texts } } as const satisfies Told;
}

type Facts = { dueOn?: Date | null; organisationId?: string | null; officialId?: string | null };

const factsOf = ({ dueOn, organisationId, officialId }: Facts) => ({
  nextStepOn: dueOn ? dayOf(dueOn) : null,
  nextStepById: organisationId ?? null,
  nextStepOfficialId: officialId ?? null,
});
