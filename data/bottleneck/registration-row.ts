import "server-only";
import type { Registration, Side } from "@/domain/bottleneck/registration";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { addRows, withIds } from "../add-rows";
import { isPracticeNow } from "../clock";
import { nextStepRow } from "./next-step";
import { firstSideWords } from "./side-words";

export type NewBottleneck = {
  registration: Registration;
  sides: Side[];
  reference: string;
  role: Role;
  now: Date;
};

/** Writes what an official registered as new records, each with its first step, and gives their ids in that order. */
export async function writeNew(
  tx: Transaction,
  viewer: Viewer,
  records: readonly NewBottleneck[],
): Promise<string[]> {
  const all = withIds(records);
  // Each row is written, and what follows from its links and texts filled in once, not after each statement.
  await tx.$executeRaw`select set_config('grenswerk.filling', 'later', true)`;
  const rows = all.map((made) => rowOf(viewer, made));
  await addRows(tx, "Bottleneck", rows);
  await writeWords(tx, viewer, all);
  await writeLinks(tx, all);
  const taken = { takenById: viewer.id, takenForId: viewer.organisationId };
  const steps = under(all, ({ role, now }) => [
    { step: "register" as const, to: "REPORTED" as const, role, ...taken, takenAt: now },
  ]);
  await addRows(tx, "BottleneckStep", withIds(steps));
  const ids = all.map(({ id }) => id);
  // The first rows of an empty portal: what is planned for tables without rows is slow for thousands.
  await tx.$executeRaw`discard plans`;
  await tx.$executeRaw`update "Bottleneck" set version = version where id = any(${ids})`;
  await tx.$executeRaw`select set_config('grenswerk.filling', '', true)`;
  return ids;
}

type Made = NewBottleneck & { id: string };

/** The rows that hang under the new records, in their order. */
const under = <Row>(all: readonly Made[], rowsOf: (made: Made) => readonly Row[]) =>
  all.flatMap((made) => rowsOf(made).map((row) => ({ ...row, bottleneckId: made.id })));

const rowOf = (viewer: Viewer, { id, registration: fields, reference, now }: Made) => ({
  ...{ id, reference },
  isPractice: isPracticeNow(),
  originalLanguage: fields.originalLanguage,
  causes: fields.causes,
  borders: [...new Set(fields.borders)],
  affectedCount: fields.affectedCount,
  affectedSource: fields.affectedSource || null,
  knownSince: fields.knownSince || null,
  ownerId: fields.ownerId,
  ownerOfficialId: fields.ownerId === viewer.organisationId ? viewer.id : null,
  createdById: viewer.id,
  changedById: viewer.id,
  ...{ reportedAt: now, statusSince: now, changedAt: now },
});

/** What people wrote: the texts, what the own side keeps to itself, the next step and the sources. */
async function writeWords(tx: Transaction, viewer: Viewer, all: readonly Made[]): Promise<void> {
  const texts = under(all, ({ registration: { originalLanguage: language, ...fields }, now }) => {
    const { title, problem, affected } = fields;
    return [{ language, title, problem, affected, changedAt: now }];
  });
  await addRows(tx, "BottleneckText", texts);
  const sides = (made: Made) => firstSideWords(viewer, made.registration, made.now);
  const notes = under(all, (made) => sides(made).notes);
  await addRows(tx, "BottleneckNote", withIds(notes));
  const positions = under(all, (made) => sides(made).positions);
  await addRows(tx, "BottleneckPosition", withIds(positions));
  const steps = under(all, ({ registration, now }) => {
    const step = nextStepRow(viewer, registration, now);
    return step ? [step] : [];
  });
  await addRows(tx, "NextStep", withIds(steps));
  const sources = under(all, ({ registration }) =>
    registration.sources.map((source, order) => ({ ...source, order })),
  );
  await addRows(tx, "BottleneckSource", withIds(sources));
}

/** What it is linked to: themes, regions, partnerships, and the sides of the border. */
async function writeLinks(tx: Transaction, all: readonly Made[]): Promise<void> {
  const themes = under(all, ({ registration }) =>
    unique(registration.themes).map((themeId) => ({ themeId })),
  );
  await addRows(tx, "BottleneckTheme", themes);
  const regions = under(all, ({ registration }) =>
    registration.regions.map((regionId) => ({ regionId })),
  );
  await addRows(tx, "BottleneckRegion", regions);
  const partnerships = under(all, ({ registration }) =>
    unique(registration.partnerships).map((partnershipId) => ({ partnershipId })),
  );
  await addRows(tx, "BottleneckPartnership", partnerships);
  const sides = under(all, (made) => made.sides);
  await addRows(tx, "BottleneckSide", withIds(sides));
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
