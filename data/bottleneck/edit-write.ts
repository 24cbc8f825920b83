import "server-only";
import { bordersAmong, countriesConcerned } from "@/domain/border";
import type { BottleneckEdit } from "@/domain/bottleneck/edit";
import { momentOfTakenOver } from "@/domain/bottleneck/known-since";
import { sidesOf } from "@/domain/bottleneck/registration";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Catalogue } from "../catalogue";
import { writeOriginal } from "../record-texts";
import { changedBy } from "../record-write";
import { differenceOf, writeSources } from "../row-difference";
import { writeChoices, writeProjects } from "./edit-links";
import { changesInternalOnly } from "./edit-unchanged";
import { editValues } from "./edit-values";
import type { BottleneckView } from "./page";
import { writeSideWords } from "./side-words";
import { bottleneckWords, wordsIn } from "./texts";

type Edit = {
  edit: BottleneckEdit;
  before: BottleneckView;
  projectIds: readonly string[];
  catalogue: Catalogue;
  now: Date;
};

/** Writes an edit that was found right. */
export async function writeEdit(
  tx: Transaction,
  viewer: Viewer,
  { edit, before, projectIds, catalogue, now }: Edit,
): Promise<void> {
  const { id } = before;
  await tx.$executeRaw`select set_config('grenswerk.filling', 'later', true)`;
  const was = { ...wordsIn(before, before.originalLanguage), language: before.originalLanguage };
  const { originalLanguage: language } = edit;
  await writeOriginal(tx, bottleneckWords, { id, before: was, now }, { ...edit, language });
  await writeChoices(tx, edit, before);
  await writeSources(tx.bottleneckSource, { bottleneckId: id }, edit.sources);
  await writeSides(tx, id, edit, catalogue);
  await writeSideWords(tx, viewer, id, edit, now);
  await writeProjects(tx, viewer, id, projectIds);
  const { version, ...when } = changedBy(viewer, now);
  const isInternal = changesInternalOnly(editValues(before), edit);
  // The last of all: what follows from the links and the texts is filled with the version.
  await tx.bottleneck.update({
    where: { id },
    data: { ...columnsOf(edit, before), version, ...(!isInternal && when) },
    select: { id: true },
  });
}

function columnsOf(edit: BottleneckEdit, { takenOver, ownerId }: BottleneckView) {
  const knownSince = edit.knownSince || null;
  const isHandedOver = (ownerId ?? "") !== edit.ownerId;
  return {
    originalLanguage: edit.originalLanguage,
    causes: edit.causes,
    borders: bordersAmong(edit.borders),
    affectedCount: edit.affectedCount,
    affectedSource: edit.affectedSource || null,
    knownSince,
    // What nobody registered here is in order of since when it is known.
    ...(takenOver && { reportedAt: momentOfTakenOver(knownSince) }),
    ownerId: edit.ownerId || null,
    // Who had it in hand is of the organisation that had it.
    ...(isHandedOver && { ownerOfficialId: null }),
  };
}

/**
 * One row for each country that the regions lie in; the rules saw that none with text falls away. A form
 * is about the first row of a country: others, of a Land or a region, have pages of their own.
 */
async function writeSides(
  tx: Transaction,
  bottleneckId: string,
  edit: BottleneckEdit,
  { regions }: Catalogue,
): Promise<void> {
  const there = await tx.bottleneckSide.findMany({
    where: { bottleneckId },
    select: { id: true, country: true, competentId: true, legalProvision: true, ownerId: true },
    orderBy: [{ partyId: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  });
  const asked = there.filter(
    (side, at) => there.findIndex(({ country }) => country === side.country) === at,
  );
  const { gone, changed, added } = differenceOf(
    asked,
    sidesOf(edit, countriesConcerned(edit, regions)),
    (a, b) => a.country === b.country,
  );
  const empty = gone.filter(({ ownerId }) => ownerId === null);
  await tx.bottleneckSide.deleteMany({ where: { id: { in: empty.map(({ id }) => id) } } });
  for (const { kept, wanted } of changed)
    await tx.bottleneckSide.update({
      where: { id: kept.id },
      data: { ...wanted, version: { increment: 1 } },
      select: { id: true },
    });
  await tx.bottleneckSide.createMany({ data: added.map((side) => ({ bottleneckId, ...side })) });
}
