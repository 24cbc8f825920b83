import "server-only";
import { bordersAmong, countriesConcerned } from "@/domain/border";
import { dayOf } from "@/domain/day";
import { keysOf } from "@/domain/key";
import { isKnownOrNamed } from "@/domain/organisation";
import { type Outcome, type Problems, refused } from "@/domain/outcome";
import type { Reach } from "@/domain/permission";
import type { ProjectFacts } from "@/domain/project/request";
import { expandRegions, sideMissing } from "@/domain/region";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { type Catalogue, readCatalogue } from "../catalogue";
import { catalogueFor } from "../known-organisations";
import { reachSelect, visible } from "../visibility";

/** What the edit form is about; of the linked bottlenecks only those this viewer may know of. */
export const factsSelect = (viewer: Anyone) =>
  ({
    id: true,
    reference: true,
    version: true,
    phase: true,
    health: true,
    healthReason: true,
    originalLanguage: true,
    programme: true,
    programmeNames: true,
    startOn: true,
    endOn: true,
    ...reachSelect,
    leadId: true,
    partnershipId: true,
    borders: true,
    regions: { select: { regionId: true } },
    partners: { select: { organisationId: true } },
    texts: { select: { language: true, name: true, summary: true, origin: true, changedAt: true } },
    themes: { select: { themeId: true } },
    funding: { select: { amount: true, currency: true, source: true }, orderBy: { order: "asc" } },
    sources: { select: { url: true, note: true, noteNames: true }, orderBy: { order: "asc" } },
    bottlenecks: {
      where: { bottleneck: visible(viewer) },
      select: { bottleneckId: true, bottleneck: { select: { reference: true } } },
    },
  }) as const satisfies Prisma.ProjectSelect;

export type FactsRow = Prisma.ProjectGetPayload<{ select: ReturnType<typeof factsSelect> }>;

/** The facts of a project as its form says them. */
export function factsOf(row: FactsRow): ProjectFacts {
  const text = row.texts.find(({ language }) => language === row.originalLanguage) ?? row.texts[0];
  const { phase, health, healthReason, leadId, partnershipId, programme } = row;
  return {
    ...{ phase, health, healthReason, leadId, partnershipId, programme },
    sources: row.sources.map(({ url, note }) => ({ url, note })),
    name: text?.name ?? "",
    summary: text?.summary ?? "",
    language: row.originalLanguage,
    partners: row.partners.map(({ organisationId }) => organisationId).sort(),
    regions: row.regions.map(({ regionId }) => regionId).sort(),
    borders: bordersAmong(row.borders),
    themes: row.themes.map(({ themeId }) => themeId).sort(),
    startOn: row.startOn && dayOf(row.startOn),
    endOn: row.endOn && dayOf(row.endOn),
    bottlenecks: row.bottlenecks.map(({ bottleneck }) => bottleneck.reference).sort(),
    funding: row.funding.map(({ amount, currency, source }) => ({
      amount: amount.toFixed(2),
      currency,
      source,
    })),
  };
}

/**
 * The facts with cooperation regions spelled out, or the problem of each field that names what is not
 * there. A project works on both sides of the border.
 */
export const completeFacts = async <T extends ProjectFacts>(
  viewer: Viewer,
  asked: T,
): Promise<Outcome<T>> => completeIn(await catalogueFor(viewer), asked);

/** The same among what this official may know of. */
export function completeIn<T extends ProjectFacts>(catalogue: Catalogue, asked: T): Outcome<T> {
  const regions = expandRegions(asked.regions, catalogue.regions).sort();
  const facts = {
    ...asked,
    regions,
    borders: bordersAmong(asked.borders),
    partners: [...new Set(asked.partners)].filter((id) => id !== asked.leadId).sort(),
    themes: [...new Set(asked.themes)].sort(),
    bottlenecks: [...asked.bottlenecks].sort(),
  };
  const problems = problemsOf(asked, regions, catalogue);
  return Object.keys(problems).length > 0
    ? refused("incomplete", problems)
    : { ok: true, value: facts };
}

function problemsOf(asked: ProjectFacts, regions: string[], catalogue: Catalogue): Problems {
  const problems: Problems = {};
  const { borders } = asked;
  const known = (
    field: string,
    ids: readonly (string | null)[],
    all: ReadonlyMap<string, unknown>,
  ) => {
    if (ids.some((id) => id !== null && !all.has(id))) problems[field] = "unknownChoice";
  };
  const isThere = (id: string) => isKnownOrNamed(id, catalogue.organisations);
  if (asked.leadId !== null && !isThere(asked.leadId)) problems.leadId = "unknownOrganisation";
  if (!asked.partners.every(isThere)) problems.partners = "unknownOrganisation";
  known("themes", asked.themes, catalogue.themes);
  known("partnershipId", [asked.partnershipId], catalogue.partnerships);
  known("regions", asked.regions, catalogue.regions);
  const missing = sideMissing(countriesConcerned({ regions, borders }, catalogue.regions));
  if (missing) problems.regions ??= missing;
  return problems;
}

/** Whose a project with these facts is. */
export const reachOfFacts = async (facts: ProjectFacts): Promise<Reach> =>
  reachIn(await readCatalogue(), facts);

/** The same among the regions of this catalogue. */
export function reachIn(
  { regions: known }: Pick<Catalogue, "regions">,
  facts: ProjectFacts,
): Reach {
  const { regions, borders, partnershipId, leadId, partners } = facts;
  const belonging = {
    regionIds: regions,
    partnershipIds: [partnershipId],
    organisationIds: partners,
    leadId,
    borders,
  };
  return { keys: keysOf(belonging, known) };
}
