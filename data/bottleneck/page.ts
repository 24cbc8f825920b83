import "server-only";
import type { StepName } from "@/domain/bottleneck/steps";
import { stepsOpenTo } from "@/domain/bottleneck/steps";
import type { Names } from "@/domain/language";
import { may, maySee } from "@/domain/permission";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { type Catalogue, readCatalogue } from "../catalogue";
import { db } from "../db";
import { idsAmong } from "./facet";
import { readableSteps } from "./history";
import { pageSelect } from "./select";
import { reachOfBottleneck, visibleBottlenecks } from "./visibility";

/** A bottleneck as its page shows it to this viewer, or null when it does not exist for them. */
export async function findBottleneck(viewer: Anyone, reference: string) {
  return findBottleneckIn(db, viewer, reference, await readCatalogue());
}

/** The same within the transaction of a write. */
export async function findBottleneckIn(
  tx: Transaction,
  viewer: Anyone,
  reference: string,
  catalogue: Catalogue,
) {
  const row = await findRow(tx, viewer, reference, viewer);
  return row && viewFor(row, viewer, catalogue);
}

/** The same page as the public would read it, for an official who may see it now. */
export async function previewBottleneck(viewer: Viewer, reference: string) {
  const row = await findRow(db, viewer, reference, null);
  return row && viewFor(row, null, await readCatalogue());
}

export type BottleneckView = NonNullable<Awaited<ReturnType<typeof findBottleneck>>>;

type Row = Prisma.BottleneckGetPayload<{ select: ReturnType<typeof pageSelect> }>;

/** `reader` is whose page it is: the viewer's own, or the public's when an official looks ahead. */
function findRow(
  tx: Transaction,
  viewer: Anyone,
  reference: string,
  reader: Anyone,
): Promise<Row | null> {
  return tx.bottleneck.findFirst({
    where: { AND: [{ reference }, visibleBottlenecks(viewer)] },
    select: pageSelect(reader),
    relationLoadStrategy: "join",
  });
}

/** The public facts, and for an official whose grant reaches it the internal ones and what they may do. */
function viewFor(row: Row, viewer: Anyone, catalogue: Catalogue) {
  const { duplicateOf, internalNote, ownerOfficial, changedBy, facets, ...facts } = row;
  const reach = reachOfBottleneck(row, catalogue);
  const sees = may(viewer, "see", reach);
  return {
    ...facts,
    reach,
    regionIds: idsAmong(facets, "region"),
    partnershipIds: idsAmong(facets, "partnership"),
    themeIds: idsAmong(facets, "theme"),
    sides: row.sides.map(({ position, ...side }) => ({
      ...side,
      position: sees ? position : null,
    })),
    duplicateOf: originalFor(duplicateOf, viewer, catalogue),
    history: readableSteps(row, viewer, sees).map((step) => historyRow(step, sees)),
    projects: row.projects.map(({ project }) => ({
      reference: project.reference,
      originalLanguage: project.originalLanguage,
      names: Object.fromEntries(project.texts.map((text) => [text.language, text.name])) as Names,
    })),
    internal: sees
      ? { note: internalNote, ownerOfficial, changedBy: changedBy?.name ?? null }
      : null,
    may: {
      edit: may(viewer, "edit", reach),
      publish: may(viewer, "publish", reach),
      steps: stepsOpenTo(viewer, { ...reach, status: row.status, heldFrom: row.heldFrom }),
    },
  };
}

function originalFor(
  original: Row["duplicateOf"],
  viewer: Anyone,
  catalogue: Catalogue,
): string | null {
  if (!original) return null;
  const record = { ...reachOfBottleneck(original, catalogue), published: original.published };
  return maySee(viewer, record) ? original.reference : null;
}

/** One line of the history. The public reads in which role and where, not who. */
function historyRow(step: Row["history"][number], sees: boolean) {
  const { takenBy, takenForId, reason, reasonLanguage, step: name, ...facts } = step;
  return {
    ...facts,
    step: name as StepName | "register",
    reason: reason ? { text: reason, language: reasonLanguage } : null,
    organisationId: takenForId,
    takenBy: sees ? (takenBy?.name ?? null) : null,
  };
}
