import "server-only";
import { dayAtBorder } from "@/domain/day";
import type { Language } from "@/domain/language";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { EditRequest, ProjectFacts, RegisterRequest } from "@/domain/project/request";
import type { Grant, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { type Changes, changesBetween, writtenBefore } from "../audit";
import { db } from "../db";
import { forgetKept } from "../kept";
import { once, requestKey } from "../once";
import { nextReference } from "../references";
import { completeFacts, factsOf, factsSelect, reachOfFacts } from "./facts";
import { columnsOf, findLinked, writeRows, writeText } from "./rows";
import { changedBy, type ProjectRow, recordProject, writeProject } from "./write";

/** Registers a project and gives its reference. It is internal until it is published. */
export async function registerProject(
  viewer: Viewer,
  request: RegisterRequest,
): Promise<Outcome<string>> {
  const { requestId: _, ...asked } = request;
  const complete = await completeFacts(asked);
  if (!complete.ok) return complete;
  const facts = complete.value;
  const grant = grantFor(viewer, "register", await reachOfFacts(facts));
  if (!grant) return refused("notYours");

  const key = requestKey(request);
  const outcome = await once<string>(viewer, key, writtenEarlier, () =>
    db.$transaction((tx) => writeNew(tx, viewer, grant, facts, key)),
  );
  if (outcome === writtenEarlier) return doneWith(await referenceWrittenBy(viewer, key));
  if (outcome.ok) forgetKept();
  return outcome;
}

/** The answer to a form that was posted twice: its project is there already. */
const writtenEarlier = doneWith("");

async function writeNew(
  tx: Transaction,
  viewer: Viewer,
  grant: Grant,
  facts: ProjectFacts,
  requestId: string,
): Promise<Outcome<string>> {
  const linked = await findLinked(tx, viewer, facts.bottlenecks);
  if (!linked) return refused("incomplete", { bottlenecks: "unknownReference" });
  const year = Number(dayAtBorder(new Date()).slice(0, 4));
  const reference = await nextReference(tx, "GP", year);
  const { id } = await tx.project.create({
    data: { reference, ...columnsOf(facts), createdById: viewer.id, ...changedBy(viewer) },
    select: { id: true },
  });
  await writeText(tx, id, facts);
  await writeRows(tx, viewer, { projectId: id, facts, bottleneckIds: linked });
  const changes = changesBetween({} as Partial<ProjectFacts>, facts);
  await recordProject(tx, viewer, {
    ...{ action: "project.register", id, role: grant.role, changes, requestId },
  });
  return doneWith(reference);
}

/** Writes the facts of a project anew, unless a colleague was first. The new facts must be within reach too. */
export async function editProject(viewer: Viewer, request: EditRequest): Promise<Outcome> {
  const { requestId: _, reference: __, version, ...asked } = request;
  const complete = await completeFacts(asked);
  if (!complete.ok) return complete;
  const facts = complete.value;
  const reach = await reachOfFacts(facts);

  const write = { action: "project.edit", ability: "edit", request } as const;
  return writeProject(viewer, write, async (tx, project) => {
    if (!grantFor(viewer, "edit", reach)) return refused("notYours");
    return replaceFacts(tx, viewer, project, version, facts);
  });
}

async function replaceFacts(
  tx: Transaction,
  viewer: Viewer,
  { id }: ProjectRow,
  version: number,
  facts: ProjectFacts,
): Promise<Outcome<Changes>> {
  const linked = await findLinked(tx, viewer, facts.bottlenecks);
  if (!linked) return refused("incomplete", { bottlenecks: "unknownReference" });
  const before = await tx.project.findUniqueOrThrow({
    where: { id },
    select: factsSelect(viewer),
    relationLoadStrategy: "join",
  });
  if (facts.language !== before.originalLanguage && hasText(before, facts.language))
    return refused("incomplete", { language: "translationExists" });
  const { count } = await tx.project.updateMany({
    where: { id, version },
    data: { ...columnsOf(facts), ...changedBy(viewer), version: { increment: 1 } },
  });
  if (count === 0) return refused("overtaken");

  if (before.originalLanguage !== facts.language) {
    const old = { projectId: id, language: before.originalLanguage };
    await tx.projectText.deleteMany({ where: old });
  }
  await writeText(tx, id, facts);
  await writeRows(tx, viewer, { projectId: id, facts, bottleneckIds: linked });
  return doneWith(changesBetween(factsOf(before), facts));
}

/** A translation is not thrown away by calling its language the original. */
const hasText = ({ texts }: { texts: readonly { language: Language }[] }, asked: Language) =>
  texts.some(({ language }) => language === asked);

async function referenceWrittenBy(viewer: Viewer, key: string): Promise<string> {
  const id = (await writtenBefore(viewer, key)) ?? "";
  const { reference } = await db.project.findUniqueOrThrow({
    where: { id },
    select: { reference: true },
  });
  return reference;
}
