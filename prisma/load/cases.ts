import { type BottleneckStatus, type Cause, groupOf } from "@/domain/bottleneck/bottleneck";
import { dayAtBorder } from "@/domain/day";
import { type Language, languages, type Names } from "@/domain/language";
import { formatReference } from "@/domain/reference";
import type { Transaction } from "../client";
import type { ProjectPhase } from "../generated/client";
import { asEnum, readFile, type SourceFile } from "./files";

const original: Language = "nl";

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

type BottleneckFile = ReturnType<typeof readFile<"bottlenecks">>[number];
type ProjectFile = ReturnType<typeof readFile<"projects">>[number];

async function loadBottleneck(db: Transaction, file: BottleneckFile, reference: string, now: Date) {
  const status = file.status as BottleneckStatus;
  const since = file.decidedOn ? new Date(`${file.decidedOn}T12:00:00Z`) : now;
  const reason = file.reason?.[original] ?? null;
  const created = await db.bottleneck.create({
    data: {
      reference,
      status,
      statusSince: since,
      statusIsEditorial: true,
      published: true,
      publishedAt: now,
      originalLanguage: original,
      causes: file.causes.map((cause) => asEnum<Cause>(cause)),
      reportedAt: since < now ? since : now,
      changedAt: now,
      texts: {
        create: inAllLanguages(file.titles).map((language) => ({
          language,
          title: file.titles[language] ?? "",
          problem: file.problem[language] ?? "",
          affected: file.affected[language] ?? "",
          origin: language === original ? "ORIGINAL" : "TRANSLATED",
        })),
      },
      themes: { create: file.themes.map((themeId) => ({ themeId })) },
      regions: { create: file.regions.map((regionId) => ({ regionId })) },
      partnerships: { create: file.partnerships.map((partnershipId) => ({ partnershipId })) },
      sides: { create: sidesOf(file) },
      sources: { create: file.sources.map(toSource) },
      history: {
        create: {
          step: "register",
          to: status,
          reason,
          reasonLanguage: reason ? original : null,
          takenAt: groupOf[status] === "decided" ? since : now,
        },
      },
    },
    select: { id: true },
  });
  return created.id;
}

async function loadProject(
  db: Transaction,
  file: ProjectFile,
  reference: string,
  bottleneckIds: Map<string, string>,
  now: Date,
) {
  const { programme } = file;
  await db.project.create({
    data: {
      reference,
      phase: file.phase as ProjectPhase,
      phaseIsEditorial: true,
      published: true,
      publishedAt: now,
      originalLanguage: original,
      programme: typeof programme === "string" ? programme : (programme[original] ?? null),
      partnershipId: file.partnershipId,
      createdAt: now,
      changedAt: now,
      texts: {
        create: inAllLanguages(file.summary).map((language) => ({
          language,
          name: file.name,
          summary: file.summary[language] ?? "",
          origin: language === original ? "ORIGINAL" : "TRANSLATED",
        })),
      },
      themes: { create: file.themes.map((themeId) => ({ themeId })) },
      regions: { create: file.regions.map((regionId) => ({ regionId })) },
      sources: { create: file.sources.map(toSource) },
      bottlenecks: {
        create: file.bottlenecks.flatMap((id) => {
          const bottleneckId = bottleneckIds.get(id);
          return bottleneckId ? [{ bottleneckId }] : [];
        }),
      },
    },
  });
}

const inAllLanguages = (texts: Names): Language[] =>
  languages.filter((language) => texts[language] !== undefined);

const toSource = ({ url, note }: SourceFile, order: number) => ({
  url: url ?? null,
  note: note?.[original] ?? "",
  order,
});

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
