import { type BottleneckStatus, type Cause, groupOf } from "@/domain/bottleneck/bottleneck";
import { momentOfTakenOver, unknownMoment } from "@/domain/bottleneck/known-since";
import { dayAtBorder } from "@/domain/day";
import { formatReference } from "@/domain/reference";
import type { Transaction } from "../client";
import type { ProjectPhase } from "../generated/client";
import {
  bottleneckTexts,
  original,
  programmeOf,
  projectTexts,
  reasonsOf,
  sourceRows,
} from "./case-texts";
import { asEnum, type BottleneckFile, type ProjectFile, readFile } from "./files";

/** Loads the real bottlenecks and projects of the demo: published, with their sources, their status a reading of these. */
export async function loadCases(db: Transaction, now: Date): Promise<void> {
  const year = Number(dayAtBorder(now).slice(0, 4));
  const bottlenecks = readFile("bottlenecks");
  const projects = readFile("projects");
  const ids = new Map<string, string>();
  for (const [at, bottleneck] of bottlenecks.entries()) {
    const reference = formatReference("GW", year, at + 1);
    ids.set(bottleneck.id, await loadBottleneck(db, bottleneck, reference, now));
  }
  for (const [at, project] of projects.entries()) {
    await loadProject(db, project, formatReference("GP", year, at + 1), ids, now);
  }
  await db.referenceCounter.createMany({
    data: [
      { kind: "GW", year, last: bottlenecks.length },
      { kind: "GP", year, last: projects.length },
    ],
  });
}

/**
 * When a source decides, knows and tells of it; what none of them dates has no day of its own. Nobody changed it here:
 * the day on which it was loaded is none.
 */
export function momentsOf({ status, decidedOn, knownSince }: BottleneckFile) {
  const decided = decidedOn ? new Date(`${decidedOn}T12:00:00Z`) : unknownMoment;
  const statusSince = groupOf[status as BottleneckStatus] === "decided" ? decided : unknownMoment;
  return {
    ...{ statusSince, knownSince: knownSince ?? null, takenOver: true, changedAt: unknownMoment },
    reportedAt: momentOfTakenOver(knownSince ?? null),
  };
}

async function loadBottleneck(db: Transaction, file: BottleneckFile, reference: string, now: Date) {
  const status = file.status as BottleneckStatus;
  const moments = momentsOf(file);
  const { id } = await db.bottleneck.create({
    data: {
      ...{ reference, status, ...moments, statusIsEditorial: true },
      ...{ published: true, publishedAt: now, originalLanguage: original },
      causes: file.causes.map((cause) => asEnum<Cause>(cause)),
      texts: { create: bottleneckTexts(file) },
      themes: { create: file.themes.map((themeId) => ({ themeId })) },
      borders: file.borders ?? [],
      regions: { create: file.regions.map((regionId) => ({ regionId })) },
      partnerships: { create: file.partnerships.map((partnershipId) => ({ partnershipId })) },
      sides: { create: sidesOf(file) },
      sources: { create: sourceRows(file.sources, file.note) },
    },
    select: { id: true },
  });
  await tellOf(db, file, { id, reference, status, at: moments.statusSince });
  return id;
}

type Told = { id: string; reference: string; status: BottleneckStatus; at: Date };

/** Its history: that it was taken over, as far as known when, and why it stands as it does, in each language. */
async function tellOf(db: Transaction, file: BottleneckFile, { id, reference, status, at }: Told) {
  const [first, ...translations] = reasonsOf(file);
  const { reasonVersion } = await db.bottleneckStep.create({
    data: {
      ...{ bottleneckId: id, step: "register", to: status, takenAt: at },
      ...{ reason: first?.text ?? null, reasonLanguage: first?.language ?? null },
    },
    select: { reasonVersion: true },
  });
  const record = { recordType: "Bottleneck", recordId: id };
  await db.textVersion.createMany({
    data: translations.map((reason) => ({ ...record, field: "reason", version: 1, ...reason })),
  });
  const texts = [
    ...(first ? [{ field: "reason", language: first.language, version: reasonVersion }] : []),
    ...translations.map(({ language }) => ({ field: "reason", language, version: 1 })),
  ];
  await db.auditEvent.create({
    data: {
      ...{ ...record, at, name: "bottleneck.registered" },
      payload: { reference, to: status, changes: {}, texts },
    },
    select: { id: true },
  });
}

async function loadProject(
  db: Transaction,
  file: ProjectFile,
  reference: string,
  bottleneckIds: Map<string, string>,
  now: Date,
) {
  const { id } = await db.project.create({
    data: {
      ...{ reference, phase: file.phase as ProjectPhase, phaseIsEditorial: true },
      ...{ published: true, publishedAt: now, createdAt: now, changedAt: unknownMoment },
      ...{ originalLanguage: original, ...programmeOf(file), partnershipId: file.partnershipId },
      texts: { create: projectTexts(file) },
      themes: { create: file.themes.map((themeId) => ({ themeId })) },
      borders: file.borders ?? [],
      regions: { create: file.regions.map((regionId) => ({ regionId })) },
      sources: { create: sourceRows(file.sources, file.fact) },
      bottlenecks: {
        create: file.bottlenecks.flatMap((id) => {
          const bottleneckId = bottleneckIds.get(id);
          return bottleneckId ? [{ bottleneckId }] : [];
        }),
      },
    },
    select: { id: true },
  });
  // It was taken over, and registered here by nobody.
  await db.auditEvent.create({
    data: {
      ...{ recordType: "Project", recordId: id, at: unknownMoment, name: "project.registered" },
      payload: { reference, changes: {}, texts: [], linked: [] },
    },
    select: { id: true },
  });
}

/** One row for each country concerned that the portal knows, with the competent organisation if any. */
function sidesOf({ countries, competentOrganisations }: BottleneckFile) {
  return (["NL", "DE", "BE"] as const)
    .filter((country) => countries.includes(country))
    .map((country) => ({
      country,
      competentId:
        competentOrganisations.find((side) => side.country === country)?.organisationId ?? null,
    }));
}
