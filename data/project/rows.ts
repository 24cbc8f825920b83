import "server-only";
import { dateOf } from "@/domain/day";
import type { ProjectFacts } from "@/domain/project/request";
import type { Anyone } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { differenceOf, sourceComparisons } from "../row-difference";
import { visible } from "../visibility";

/** The columns of these facts on the project itself. */
export const columnsOf = (facts: ProjectFacts) => ({
  phase: facts.phase,
  phaseIsEditorial: false,
  health: facts.health,
  healthReason: facts.healthReason,
  originalLanguage: facts.language,
  leadId: facts.leadId,
  partnershipId: facts.partnershipId,
  programme: facts.programme,
  startOn: facts.startOn ? dateOf(facts.startOn) : null,
  endOn: facts.endOn ? dateOf(facts.endOn) : null,
});

/** The bottlenecks with these references, and the references of which there is none for this viewer. */
export async function findLinked(
  tx: Transaction,
  viewer: Anyone,
  references: readonly string[],
): Promise<{ linked: { id: string; reference: string }[]; unknown: string[] }> {
  if (references.length === 0) return { linked: [], unknown: [] };
  const linked = await tx.bottleneck.findMany({
    where: { reference: { in: [...references] }, AND: [visible(viewer)] },
    select: { id: true, reference: true },
  });
  const found = new Set(linked.map(({ reference }) => reference));
  return { linked, unknown: references.filter((reference) => !found.has(reference)) };
}

type Under = {
  projectId: string;
  facts: ProjectFacts;
  /** The bottlenecks it is to be linked to. */
  bottleneckIds: readonly string[];
};

/**
 * Writes the rows that hang under a project: only what was added, changed or taken away. Links to
 * bottlenecks that this viewer may not know of stay as they are.
 */
export async function writeRows(tx: Transaction, viewer: Anyone, under: Under): Promise<void> {
  await writeChoices(tx, under);
  await writeFunding(tx, under);
  await writeSources(tx, under);
  const { projectId, bottleneckIds } = under;
  await tx.bottleneckProject.deleteMany({
    where: {
      AND: [
        { projectId, bottleneckId: { notIn: [...bottleneckIds] } },
        { bottleneck: visible(viewer) },
      ],
    },
  });
  await tx.bottleneckProject.createMany({
    data: bottleneckIds.map((bottleneckId) => ({ projectId, bottleneckId })),
    skipDuplicates: true,
  });
}

async function writeChoices(tx: Transaction, { projectId, facts }: Under): Promise<void> {
  const { themes, regions, partners } = facts;
  const skipDuplicates = true;
  await tx.projectTheme.deleteMany({ where: { projectId, themeId: { notIn: themes } } });
  await tx.projectTheme.createMany({
    data: themes.map((themeId) => ({ projectId, themeId })),
    skipDuplicates,
  });
  await tx.projectRegion.deleteMany({ where: { projectId, regionId: { notIn: regions } } });
  await tx.projectRegion.createMany({
    data: regions.map((regionId) => ({ projectId, regionId })),
    skipDuplicates,
  });
  await tx.projectPartner.deleteMany({
    where: { projectId, organisationId: { notIn: partners } },
  });
  await tx.projectPartner.createMany({
    data: partners.map((organisationId) => ({ projectId, organisationId })),
    skipDuplicates,
  });
}

/** An amount that is corrected stays the line of its source. */
async function writeFunding(tx: Transaction, { projectId, facts }: Under): Promise<void> {
  const there = await tx.fundingLine.findMany({
    where: { projectId },
    orderBy: { order: "asc" },
    select: { id: true, amount: true, currency: true, source: true, order: true },
  });
  const { gone, changed, added } = differenceOf(
    there.map((line) => ({ ...line, amount: line.amount.toFixed(2) })),
    facts.funding.map((line, order) => ({ ...line, order })),
    (a, b) => a.source === b.source && a.amount === b.amount && a.currency === b.currency,
    (a, b) => a.source === b.source,
  );
  await tx.fundingLine.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { kept, wanted } of changed)
    await tx.fundingLine.update({ where: { id: kept.id }, data: wanted, select: { id: true } });
  await tx.fundingLine.createMany({ data: added.map((line) => ({ projectId, ...line })) });
}

/** A source that stays keeps its row, also when its note or its place changes. */
async function writeSources(tx: Transaction, { projectId, facts }: Under): Promise<void> {
  const there = await tx.projectSource.findMany({
    where: { projectId },
    orderBy: { order: "asc" },
    select: { id: true, url: true, note: true, order: true },
  });
  const { gone, changed, added } = differenceOf(
    there,
    facts.sources.map((source, order) => ({ ...source, order })),
    ...sourceComparisons,
  );
  await tx.projectSource.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { kept, wanted } of changed)
    await tx.projectSource.update({ where: { id: kept.id }, data: wanted, select: { id: true } });
  await tx.projectSource.createMany({ data: added.map((source) => ({ projectId, ...source })) });
}
