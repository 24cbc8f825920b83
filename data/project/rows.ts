import "server-only";
import { dateOf } from "@/domain/day";
import type { ProjectFacts } from "@/domain/project/request";
import type { Anyone } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { differenceOf, writeDifference, writeLinks, writeSources } from "../row-difference";
import { visible } from "../visibility";

/** The columns of these facts on the project itself. */
export const columnsOf = (facts: ProjectFacts) => ({
  phase: facts.phase,
  phaseIsEditorial: false,
  health: facts.health,
  healthReason: facts.healthReason,
  originalLanguage: facts.language,
  borders: facts.borders,
  leadId: facts.leadId,
  partnershipId: facts.partnershipId,
  programme: facts.programme,
  startOn: facts.startOn ? dateOf(facts.startOn) : null,
  endOn: facts.endOn ? dateOf(facts.endOn) : null,
});

/** The bottlenecks with these references, and the references of which there is none for this viewer. */
export async function findLinked(
  tx: Pick<Transaction, "bottleneck">,
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
  /** The facts that it had; null: it is new. */
  was: ProjectFacts | null;
  facts: ProjectFacts;
  /** The bottlenecks it is to be linked to. */
  linked: readonly { id: string }[];
};

/**
 * Writes the rows that hang under a project: only what was added, changed or taken away. Links to
 * bottlenecks that this viewer may not know of stay as they are.
 */
export async function writeRows(tx: Transaction, viewer: Anyone, under: Under): Promise<void> {
  await writeChoices(tx, under);
  await writeFunding(tx, under);
  const { projectId, facts, linked } = under;
  const bottleneckIds = linked.map(({ id }) => id);
  await writeSources(tx.projectSource, { projectId }, facts.sources);
  await tx.bottleneckProject.deleteMany({
    where: {
      AND: [{ projectId, bottleneckId: { notIn: bottleneckIds } }, { bottleneck: visible(viewer) }],
    },
  });
  await tx.bottleneckProject.createMany({
    data: bottleneckIds.map((bottleneckId) => ({ projectId, bottleneckId })),
    skipDuplicates: true,
  });
}

async function writeChoices(tx: Transaction, { projectId, was, facts }: Under): Promise<void> {
  const of = { projectId };
  await writeLinks(tx.projectTheme, of, "themeId", [was?.themes ?? [], facts.themes]);
  await writeLinks(tx.projectRegion, of, "regionId", [was?.regions ?? [], facts.regions]);
  await writeLinks(tx.projectPartner, of, "organisationId", [was?.partners ?? [], facts.partners]);
}

/** An amount that is corrected stays the line of its source. */
async function writeFunding(tx: Transaction, { projectId, facts }: Under): Promise<void> {
  const there = await tx.fundingLine.findMany({
    where: { projectId },
    orderBy: { order: "asc" },
    select: { id: true, amount: true, currency: true, source: true, order: true },
  });
  const difference = differenceOf(
    there.map((line) => ({ ...line, amount: line.amount.toFixed(2) })),
    facts.funding.map((line, order) => ({ ...line, order })),
    (a, b) => a.source === b.source && a.amount === b.amount && a.currency === b.currency,
    (a, b) => a.source === b.source,
  );
  await writeDifference(tx.fundingLine, { projectId }, difference);
}
