import "server-only";
import { asRegistered, type BottleneckEdit } from "@/domain/bottleneck/edit";
import { sidesOf } from "@/domain/bottleneck/registration";
import { dateOf } from "@/domain/day";
import { countriesOf } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Catalogue } from "../catalogue";
import { visibleProjects } from "../project/visibility";
import type { BottleneckView } from "./page";

type Edit = {
  edit: BottleneckEdit;
  before: BottleneckView;
  projectIds: readonly string[];
  catalogue: Catalogue;
};

/** Writes an edit that was found right; false when a colleague was first. */
export async function writeEdit(
  tx: Transaction,
  viewer: Viewer,
  { edit, before, projectIds, catalogue }: Edit,
): Promise<boolean> {
  const { id, version } = before;
  const changed = await tx.bottleneck.updateMany({
    where: { id, version },
    data: { ...columnsOf(edit, viewer), version: { increment: 1 } },
  });
  if (changed.count === 0) return false;
  await writeText(tx, edit, before);
  await writeChoices(tx, id, edit);
  await writeSides(tx, id, edit, catalogue);
  await writeProjects(tx, viewer, id, projectIds);
  return true;
}

function columnsOf(edit: BottleneckEdit, viewer: Viewer) {
  const official = { same: undefined, me: viewer.id, nobody: null }[edit.ownerOfficial];
  return {
    originalLanguage: edit.originalLanguage,
    causes: edit.causes,
    affectedCount: edit.affectedCount,
    affectedSource: edit.affectedSource || null,
    ownerId: edit.ownerId || null,
    ...(official !== undefined && { ownerOfficialId: official }),
    nextStep: edit.nextStep || null,
    nextStepOn: edit.nextStepOn ? dateOf(edit.nextStepOn) : null,
    nextStepById: edit.nextStepById || null,
    internalNote: edit.internalNote || null,
    changedAt: new Date(),
    changedById: viewer.id,
  };
}

/** The original text; when its language was set right, the row under the wrong one goes. */
async function writeText(
  tx: Transaction,
  { title, problem, affected, originalLanguage: language }: BottleneckEdit,
  { id: bottleneckId, originalLanguage }: BottleneckView,
): Promise<void> {
  if (language !== originalLanguage)
    await tx.bottleneckText.deleteMany({ where: { bottleneckId, language: originalLanguage } });
  const words = { title, problem, affected, origin: "ORIGINAL" as const, changedAt: new Date() };
  await tx.bottleneckText.upsert({
    where: { bottleneckId_language: { bottleneckId, language } },
    create: { bottleneckId, language, ...words },
    update: words,
    select: { language: true },
  });
}

async function writeChoices(
  tx: Transaction,
  bottleneckId: string,
  { themes, regions, partnerships, sources }: BottleneckEdit,
): Promise<void> {
  const where = { bottleneckId };
  await tx.bottleneckTheme.deleteMany({ where });
  await tx.bottleneckTheme.createMany({
    data: [...new Set(themes)].map((themeId) => ({ bottleneckId, themeId })),
  });
  await tx.bottleneckRegion.deleteMany({ where });
  await tx.bottleneckRegion.createMany({
    data: regions.map((regionId) => ({ bottleneckId, regionId })),
  });
  await tx.bottleneckPartnership.deleteMany({ where });
  await tx.bottleneckPartnership.createMany({
    data: [...new Set(partnerships)].map((partnershipId) => ({ bottleneckId, partnershipId })),
  });
  await tx.bottleneckSource.deleteMany({ where });
  await tx.bottleneckSource.createMany({
    data: sources.map((source, order) => ({ bottleneckId, ...source, order })),
  });
}

/** One row for each country that the regions lie in. */
async function writeSides(
  tx: Transaction,
  bottleneckId: string,
  edit: BottleneckEdit,
  { regions }: Catalogue,
): Promise<void> {
  const sides = sidesOf(asRegistered(edit), countriesOf(edit.regions, regions));
  await tx.bottleneckSide.deleteMany({ where: { bottleneckId } });
  await tx.bottleneckSide.createMany({ data: sides.map((side) => ({ bottleneckId, ...side })) });
}

/** Links to projects that this official cannot see stay as they are. */
async function writeProjects(
  tx: Transaction,
  viewer: Viewer,
  bottleneckId: string,
  projectIds: readonly string[],
): Promise<void> {
  await tx.bottleneckProject.deleteMany({
    where: {
      AND: [
        { bottleneckId, projectId: { notIn: [...projectIds] } },
        { project: visibleProjects(viewer) },
      ],
    },
  });
  await tx.bottleneckProject.createMany({
    data: projectIds.map((projectId) => ({ bottleneckId, projectId })),
    skipDuplicates: true,
  });
}
