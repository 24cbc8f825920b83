import "server-only";
import type { Registration, Side } from "@/domain/bottleneck/registration";
import type { Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { isPracticeNow } from "../clock";
import { nextStepRow } from "./next-step";
import { firstSideWords } from "./side-words";

type NewBottleneck = {
  registration: Registration;
  sides: Side[];
  reference: string;
  role: Role;
  now: Date;
};

/** Writes what an official registered as a new record, with its first step, and gives its id. */
export async function writeNew(
  tx: Transaction,
  viewer: Viewer,
  record: NewBottleneck,
): Promise<string> {
  const { registration: fields, sides, reference, role, now } = record;
  const { title, problem, affected, originalLanguage, causes, affectedCount } = fields;
  const { id } = await tx.bottleneck.create({
    data: {
      reference,
      isPractice: isPracticeNow(),
      originalLanguage,
      causes,
      borders: [...new Set(fields.borders)],
      affectedCount,
      affectedSource: fields.affectedSource || null,
      knownSince: fields.knownSince || null,
      ownerId: fields.ownerId,
      ownerOfficialId: fields.ownerId === viewer.organisationId ? viewer.id : null,
      createdById: viewer.id,
      changedById: viewer.id,
      ...{ reportedAt: now, statusSince: now, changedAt: now },
      texts: { create: { language: originalLanguage, title, problem, affected, changedAt: now } },
      themes: { createMany: { data: unique(fields.themes).map((themeId) => ({ themeId })) } },
      regions: { createMany: { data: fields.regions.map((regionId) => ({ regionId })) } },
      partnerships: {
        createMany: {
          data: unique(fields.partnerships).map((partnershipId) => ({ partnershipId })),
        },
      },
      sides: { createMany: { data: sides } },
      ...firstSideWords(viewer, fields, now),
      nextSteps: { create: nextStepRow(viewer, fields, now) ?? [] },
      sources: {
        createMany: { data: fields.sources.map((source, order) => ({ ...source, order })) },
      },
      history: {
        create: {
          ...{ step: "register", to: "REPORTED", role },
          ...{ takenById: viewer.id, takenForId: viewer.organisationId, takenAt: now },
        },
      },
    },
    select: { id: true },
  });
  return id;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
