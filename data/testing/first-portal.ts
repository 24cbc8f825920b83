import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Anyone } from "@/domain/viewer";
import { type BottleneckView, findBottleneck } from "../bottleneck/page";
import { findProject } from "../project/page";
import { stepsNow } from "./first-steps";

/**
 * A database as an earlier portal left it (the first: commit e49dcbc; the second: b113396; the third: 585f9b4; the
 * fourth: 264bad5), with the demo and writes of every kind made through its own functions, and what each of its accounts
 * and the public read, but in the third.
 */
type Portal = "first-portal" | "second-portal" | "third-portal" | "fourth-portal";
const read = (portal: Portal, name: string) =>
  gunzipSync(readFileSync(`prisma/testing/${portal}/${name}.gz`)).toString("utf8");

export const firstDatabase = (): string => read("first-portal", "database.sql");
export const secondDatabase = (): string => read("second-portal", "database.sql");
export const thirdDatabase = (): string => read("third-portal", "database.sql");
export const fourthDatabase = (): string => read("fourth-portal", "database.sql");

type Seen = { view: number; may: Record<string, unknown> };

/** By reader ("public", or an e-mail address) and reference: the number of the view, and what they might do. */
export function seenThen(portal: Portal = "first-portal"): {
  records: object[];
  readers: Record<string, Record<string, Seen>>;
} {
  return JSON.parse(read(portal, "seen.json"));
}

/** A bottleneck as this reader finds it now, in the form in which it was noted then. */
export async function bottleneckNow(viewer: Anyone, reference: string) {
  const found = await findBottleneck(viewer, reference);
  if (!found) return null;
  return {
    status: found.status,
    statusSince: found.statusSince,
    published: found.published,
    editorial: found.statusIsEditorial,
    version: found.version,
    texts: byLanguage(found.texts),
    causes: found.causes,
    affectedCount: found.affectedCount,
    affectedSource: found.affectedSource,
    nextStep: found.nextStep,
    nextStepOn: found.nextStepOn,
    nextStepById: found.nextStepById,
    holdUntil: found.holdUntil,
    reviewOn: found.reviewOn,
    declineGround: found.declineGround,
    duplicateOf: found.duplicateOf,
    ownerId: found.ownerId,
    reportedAt: found.reportedAt,
    changedAt: found.changedAt,
    regionIds: [...found.regionIds].sort(),
    partnershipIds: [...found.partnershipIds].sort(),
    themeIds: [...found.themeIds].sort(),
    sides: found.sides.map(({ id: _, partyId: __, positionLanguage: ___, ...side }) => side),
    sources: found.sources.map(({ noteNames: _, ...source }) => source),
    history: (await stepsNow(viewer, reference)).map((step, at) => ({
      ...step,
      takenAt: found.history[at]?.takenAt,
    })),
    projects: found.projects.map((project) => project.reference),
    note: found.internal?.note ?? null,
    internal: found.internal !== null,
    may: mayThen(found.may),
  };
}

/** What those portals asked of what one may do. */
const mayThen = ({ edit, publish, steps }: BottleneckView["may"]) => ({ edit, publish, steps });

/** A project as this reader finds it now, in the form in which it was noted then. */
export async function projectNow(viewer: Anyone, reference: string) {
  const found = await findProject(viewer, reference);
  if (!found) return null;
  const { borders: _, ...known } = found.facts;
  const { partners: partnerIds, regions: regionIds, themes: themeIds, ...facts } = known;
  return {
    version: found.version,
    published: found.published,
    editorial: found.phaseIsEditorial,
    facts: { ...facts, partnerIds, regionIds, themeIds },
    texts: byLanguage(found.texts),
    milestones: found.milestones.map(({ id: _, ...milestone }) => milestone),
    reports: found.reports.map(({ health, text, language, reportedAt, organisationId }) => ({
      ...{ health, text, language, reportedAt, organisationId },
    })),
    bottlenecks: found.bottlenecks.map((bottleneck) => bottleneck.reference),
    may: found.may,
  };
}

/** That portal did not say when a text was written. */
const byLanguage = <T extends { language: string; changedAt?: Date }>(texts: readonly T[]) =>
  texts
    .map(({ changedAt: _, ...text }) => text)
    .sort((a, b) => a.language.localeCompare(b.language));
