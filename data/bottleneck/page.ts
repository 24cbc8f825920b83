import "server-only";
import type { StepName } from "@/domain/bottleneck/steps";
import { stepsOpenTo } from "@/domain/bottleneck/steps";
import type { Names } from "@/domain/language";
import { may, maySee } from "@/domain/permission";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { pageSelect } from "./select";
import { reachOfBottleneck, visibleBottlenecks } from "./visibility";

/** A bottleneck as its page shows it to this viewer, or null when it does not exist for them. */
export async function findBottleneck(viewer: Anyone, reference: string) {
  return findBottleneckIn(db, viewer, reference);
}

/** The same within the transaction of a write. */
export async function findBottleneckIn(tx: Transaction, viewer: Anyone, reference: string) {
  const row = await findRow(tx, viewer, reference, viewer);
  return row && viewFor(row, viewer);
}

/** The same page as the public would read it, for an official who may see it now. */
export async function previewBottleneck(viewer: Viewer, reference: string) {
  const row = await findRow(db, viewer, reference, null);
  return row && viewFor(row, null);
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
function viewFor(row: Row, viewer: Anyone) {
  const { duplicateOf, internalNote, ownerOfficial, changedBy, regions, ...facts } = row;
  const reach = reachOfBottleneck(row);
  const sees = may(viewer, "see", reach);
  return {
    ...facts,
    reach,
    regionIds: regions.map(({ region }) => region.id),
    partnershipIds: row.partnerships.map(({ partnershipId }) => partnershipId),
    themeIds: row.themes.map(({ themeId }) => themeId),
    sides: row.sides.map(({ position, ...side }) => ({
      ...side,
      position: sees ? position : null,
    })),
    duplicateOf: originalFor(duplicateOf, viewer),
    history: row.history.map((step) => historyRow(step, sees)),
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

function originalFor(original: Row["duplicateOf"], viewer: Anyone): string | null {
  if (!original) return null;
  const record = { ...reachOfBottleneck(original), published: original.published };
  return maySee(viewer, record) ? original.reference : null;
}

/** One line of the history. The public reads in which role and where, not who. */
function historyRow(step: Row["history"][number], sees: boolean) {
  const { takenBy, reason, reasonLanguage, step: name, ...facts } = step;
  return {
    ...facts,
    step: name as StepName | "register",
    reason: reason ? { text: reason, language: reasonLanguage } : null,
    organisationId: takenBy?.organisationId ?? null,
    takenBy: sees ? (takenBy?.name ?? null) : null,
  };
}
