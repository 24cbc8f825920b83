import "server-only";
import type { Registration, Side } from "@/domain/bottleneck/registration";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { isPracticeNow } from "../clock";
import { createAll, createAndReturn } from "../create-all";
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
  const rows = records.map((record) => rowOf(viewer, record));
  const given = await createAndReturn(rows, (data) =>
    tx.bottleneck.createManyAndReturn({ data, select: { id: true, reference: true } }),
  );
  const ids = new Map(given.map(({ id, reference }) => [reference, id]));
  const all = records.map((record) => ({ ...record, id: ids.get(record.reference) ?? "" }));
  await writeWords(tx, viewer, all);
  await writeLinks(tx, all);
  const taken = { takenById: viewer.id, takenForId: viewer.organisationId };
  const steps = under(all, ({ role, now }) => [
    { step: "register" as const, to: "REPORTED" as const, role, ...taken, takenAt: now },
  ]);
  await createAll(steps, (data) => tx.bottleneckStep.createMany({ data }));
  return all.map(({ id }) => id);
}

type Made = NewBottleneck & { id: string };

/** The rows that hang under the new records, in their order. */
const under = <Row>(all: readonly Made[], rowsOf: (made: Made) => readonly Row[]) =>
  all.flatMap((made) => rowsOf(made).map((row) => ({ ...row, bottleneckId: made.id })));

const rowOf = (viewer: Viewer, { registration: fields, reference, now }: NewBottleneck) => ({
  reference,
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
  await createAll(texts, (data) => tx.bottleneckText.createMany({ data }));
  const sides = (made: Made) => firstSideWords(viewer, made.registration, made.now);
  await createAll(
    under(all, (made) => sides(made).notes.create),
    (data) => tx.bottleneckNote.createMany({ data }),
  );
  await createAll(
    under(all, (made) => sides(made).positions.create),
    (data) => tx.bottleneckPosition.createMany({ data }),
  );
  const steps = under(all, ({ registration, now }) => {
    const step = nextStepRow(viewer, registration, now);
    return step ? [step] : [];
  });
  await createAll(steps, (data) => tx.nextStep.createMany({ data }));
  const sources = under(all, ({ registration }) =>
    registration.sources.map((source, order) => ({ ...source, order })),
  );
  await createAll(sources, (data) => tx.bottleneckSource.createMany({ data }));
}

/** What it is linked to: themes, regions, partnerships, and the sides of the border. */
async function writeLinks(tx: Transaction, all: readonly Made[]): Promise<void> {
  const themes = under(all, ({ registration }) =>
    unique(registration.themes).map((themeId) => ({ themeId })),
  );
  await createAll(themes, (data) => tx.bottleneckTheme.createMany({ data }));
  const regions = under(all, ({ registration }) =>
    registration.regions.map((regionId) => ({ regionId })),
  );
  await createAll(regions, (data) => tx.bottleneckRegion.createMany({ data }));
  const partnerships = under(all, ({ registration }) =>
    unique(registration.partnerships).map((partnershipId) => ({ partnershipId })),
  );
  await createAll(partnerships, (data) => tx.bottleneckPartnership.createMany({ data }));
  await createAll(
    under(all, ({ sides }) => sides),
    (data) => tx.bottleneckSide.createMany({ data }),
  );
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
