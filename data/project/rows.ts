import "server-only";
import { dateOf } from "@/domain/day";
import type { ProjectFacts } from "@/domain/project/request";
import type { Anyone } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { visibleBottlenecks } from "../bottleneck/visibility";

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

/** The ids of the bottlenecks with these references, or null when one is not there for this viewer. */
export async function findLinked(
  tx: Transaction,
  viewer: Anyone,
  references: readonly string[],
): Promise<string[] | null> {
  if (references.length === 0) return [];
  const found = await tx.bottleneck.findMany({
    where: { reference: { in: [...references] }, AND: [visibleBottlenecks(viewer)] },
    select: { id: true },
  });
  return found.length === references.length ? found.map(({ id }) => id) : null;
}

/** Writes the rows that hang under a project. */
export async function addRows(
  tx: Transaction,
  projectId: string,
  facts: ProjectFacts,
  bottleneckIds: readonly string[],
): Promise<void> {
  const under = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ projectId, ...row }));
  const numbered = <T extends object>(rows: readonly T[]) =>
    under(rows.map((row, order) => ({ ...row, order })));

  await tx.projectTheme.createMany({ data: under(facts.themeIds.map((themeId) => ({ themeId }))) });
  await tx.projectRegion.createMany({
    data: under(facts.regionIds.map((regionId) => ({ regionId }))),
  });
  await tx.projectPartner.createMany({
    data: under(facts.partnerIds.map((organisationId) => ({ organisationId }))),
  });
  await tx.fundingLine.createMany({ data: numbered(facts.funding) });
  await tx.projectSource.createMany({ data: numbered(facts.sources) });
  await tx.bottleneckProject.createMany({
    data: under(bottleneckIds.map((bottleneckId) => ({ bottleneckId }))),
  });
}

/** Removes the rows that an edit writes anew; of the bottlenecks only these. */
export async function removeRows(tx: Transaction, projectId: string, bottleneckIds: string[]) {
  const where = { projectId };
  await tx.projectTheme.deleteMany({ where });
  await tx.projectRegion.deleteMany({ where });
  await tx.projectPartner.deleteMany({ where });
  await tx.fundingLine.deleteMany({ where });
  await tx.projectSource.deleteMany({ where });
  await tx.bottleneckProject.deleteMany({
    where: { projectId, bottleneckId: { in: bottleneckIds } },
  });
}

/** The original words; a translation into the same language gives way to them. */
export async function writeText(tx: Transaction, projectId: string, facts: ProjectFacts) {
  const { language, name, summary } = facts;
  const text = { name, summary, origin: "ORIGINAL", changedAt: new Date() } as const;
  await tx.projectText.upsert({
    where: { projectId_language: { projectId, language } },
    create: { projectId, language, ...text },
    update: text,
    select: { projectId: true },
  });
}
