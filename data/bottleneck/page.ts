import "server-only";
import { bordersAmong } from "@/domain/border";
import { standing } from "@/domain/bottleneck/undo";
import { type Language, type Names, namesOf } from "@/domain/language";
import { may, maySee, readsSide } from "@/domain/permission";
import type { Country } from "@/domain/region";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { readSettings } from "../settings";
import { visible } from "../visibility";
import { idsAmong } from "./facet";
import { mayDo } from "./may-do";
import { nextStepOf } from "./next-step";
import { pageSelect } from "./select";

/** A bottleneck as its page shows it to this viewer, or null when it does not exist for them. */
export async function findBottleneck(viewer: Anyone, reference: string) {
  const [row, { undoMinutes }] = await Promise.all([
    findRow(db, viewer, reference, viewer),
    readSettings(),
  ]);
  return row && viewFor(row, viewer, undoMinutes);
}

/** Those of these that this viewer can see, in the order of their numbers: one statement, however many. */
export async function findBottlenecks(viewer: Anyone, references: readonly string[]) {
  const rows = await db.bottleneck.findMany({
    where: { AND: [{ reference: { in: [...references] } }, visible(viewer)] },
    select: pageSelect(viewer),
    relationLoadStrategy: "join",
    orderBy: { reference: "asc" },
  });
  const { undoMinutes } = await readSettings();
  return rows.map((row) => viewFor(row, viewer, undoMinutes));
}

/** The same within the transaction of a write, which takes nothing back. */
export async function findBottleneckIn(tx: Transaction, viewer: Anyone, reference: string) {
  const row = await findRow(tx, viewer, reference, viewer);
  return row && viewFor(row, viewer, 0);
}

/** The same page as the public would read it, for an official who may see it now. */
export async function previewBottleneck(viewer: Viewer, reference: string) {
  const row = await findRow(db, viewer, reference, null);
  return row && viewFor(row, null, 0);
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
    where: { AND: [{ reference }, visible(viewer)] },
    select: pageSelect(reader),
    relationLoadStrategy: "join",
  });
}

/** The public facts, and for an official whose grant reaches it the internal ones and what they may do. */
function viewFor(row: Row, viewer: Anyone, undoMinutes: number) {
  const {
    duplicateOf,
    nextSteps,
    notes,
    positions,
    ownerOfficial,
    changedBy,
    facets,
    keys,
    history,
    ...facts
  } = row;
  const reach = { keys };
  const sees = may(viewer, "see", reach);
  const isAsked = may(viewer, "answer", reach);
  return {
    ...facts,
    ...nextStepOf(nextSteps),
    /** The steps that were not taken back, without who took them. */
    history: standing(history).map(({ to, takenAt }) => ({ to, takenAt })),
    /** The open step as officials read it who see the record as such, or are asked: with the person. */
    openStep: sees || isAsked ? (nextSteps[0] ?? null) : null,
    /** Whether an official ever changed it. */
    isChanged: changedBy !== null,
    regionIds: idsAmong(facets, "region"),
    borders: bordersAmong(idsAmong(facets, "border")),
    partnershipIds: idsAmong(facets, "partnership"),
    themeIds: idsAmong(facets, "theme"),
    sides: sidesFor(row, viewer),
    sources: row.sources.map(({ noteNames, ...source }) => ({
      ...source,
      noteNames: namesOf(noteNames),
    })),
    duplicateOf: originalFor(duplicateOf, viewer),
    projects: row.projects.map(({ project }) => ({
      reference: project.reference,
      originalLanguage: project.originalLanguage,
      names: Object.fromEntries(project.texts.map((text) => [text.language, text.name])) as Names,
    })),
    internal: sees
      ? { notes, note: noteOf(notes, viewer), ownerOfficial, changedBy: changedBy?.name ?? null }
      : null,
    may: mayDo(row, viewer, undoMinutes),
  };
}

/** The note that this official writes on: that of the own side, or of all sides where there is none. */
const noteOf = (notes: Row["notes"], viewer: Anyone): string | null =>
  notes.findLast(({ side }) => side === (viewer?.side ?? null))?.text ?? null;

/**
 * Each side with what it says of itself; null: not for this reader. What the own side said stays in sight
 * when no region of it is left.
 */
function sidesFor({ sides, positions, keys }: Row, viewer: Anyone): SideView[] {
  const last = (country: Country) => positions.findLast(({ side }) => side === country);
  const said = (country: Country) => ({
    position: readsSide(viewer, { keys }, country) ? (last(country)?.text ?? "") : null,
    positionLanguage: last(country)?.writtenBy?.language ?? null,
  });
  const known = sides.map((side) => ({ ...side, ...said(side.country) }));
  const own = viewer?.side;
  if (!own || !said(own).position || sides.some(({ country }) => country === own)) return known;
  const alone = { id: "", country: own, partyId: null, competentId: null, legalProvision: "" };
  return [...known, { ...alone, ...said(own) }];
}

type SideView = Row["sides"][number] & {
  position: string | null;
  /** The language of the account that wrote it, as far as that is known. */
  positionLanguage: Language | null;
};

function originalFor(original: Row["duplicateOf"], viewer: Anyone): string | null {
  if (!original) return null;
  return maySee(viewer, original) ? original.reference : null;
}
