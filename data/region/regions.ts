import "server-only";
import { type Names, namesSchema } from "@/domain/language";
import type { Country } from "@/domain/region";
import {
  type Catalogue,
  type OrganisationEntry,
  type RegionEntry,
  readCatalogue,
} from "../catalogue";
import { db } from "../db";
import { type ReferenceSource, referenceSourcesSchema } from "../reference-source";

/** A region with all that is known of it. */
export type RegionPage = RegionEntry & {
  nutsCode: string | null;
  nutsVersion: number | null;
  bordersWith: Country[];
  about: Names | null;
  foundedOn: string | null;
  /** The organisations that are its members. */
  bodies: OrganisationEntry[];
  /** For a cooperation region: whether its members are confirmed. */
  isConfirmed: boolean;
  sources: ReferenceSource[];
  /** The NUTS-3 regions it spans; empty for a NUTS-3 region itself. */
  members: RegionEntry[];
  /** The cooperation regions that it is part of. */
  partOf: RegionEntry[];
  partyIds: string[];
  partnershipIds: string[];
};

/** One region, or null when there is none with this id. */
export async function findRegion(id: string): Promise<RegionPage | null> {
  const catalogue = await readCatalogue();
  const entry = catalogue.regions.get(id);
  if (!entry) return null;
  const row = await db.region.findUniqueOrThrow({
    where: { id },
    select: {
      nutsCode: true,
      nutsVersion: true,
      bordersWith: true,
      about: true,
      foundedOn: true,
      bodies: { select: { organisationId: true } },
      confidence: true,
      sources: true,
    },
  });
  const { confidence, sources, about, bodies, ...facts } = row;
  return {
    ...entry,
    ...facts,
    about: about === null ? null : namesSchema.parse(about),
    bodies: bodies.flatMap(
      ({ organisationId }) => catalogue.organisations.get(organisationId) ?? [],
    ),
    isConfirmed: confidence === "LOOKED_UP",
    sources: referenceSourcesSchema.parse(sources),
    members: entry.kind === "NUTS3" ? [] : named(catalogue, entry.memberIds),
    partOf: cooperationsWith(catalogue, entry),
    partyIds: partiesOf(catalogue, entry),
    partnershipIds: partnershipsOf(catalogue, entry),
  };
}

/** The cooperation regions, and the regions along the border, of which a list is made. */
export function regionsToShow({ regions }: Catalogue): {
  cooperations: RegionEntry[];
  borderRegions: RegionEntry[];
} {
  const all = [...regions.values()];
  return {
    cooperations: all.filter(({ kind }) => kind !== "NUTS3"),
    borderRegions: all.filter(({ kind, touchesBorder }) => kind === "NUTS3" && touchesBorder),
  };
}

const named = ({ regions }: Catalogue, ids: readonly string[]): RegionEntry[] =>
  ids.flatMap((id) => regions.get(id) ?? []);

/** Other cooperation regions that span this region, or all of its members. */
function cooperationsWith({ regions }: Catalogue, region: RegionEntry): RegionEntry[] {
  return [...regions.values()].filter(
    ({ id, kind, memberIds }) =>
      kind !== "NUTS3" &&
      id !== region.id &&
      memberIds.length > region.memberIds.length - (region.kind === "NUTS3" ? 1 : 0) &&
      region.memberIds.every((member) => memberIds.includes(member)),
  );
}

const partiesOf = (catalogue: Catalogue, { memberIds }: RegionEntry): string[] => [
  ...new Set(named(catalogue, memberIds).flatMap(({ partyId }) => partyId ?? [])),
];

/**
 * The partnerships with the neighbours in this region; for a Dutch region with those that share a
 * euregio with it.
 */
function partnershipsOf(catalogue: Catalogue, region: RegionEntry): string[] {
  const around = [...catalogue.regions.values()].filter(
    ({ kind, memberIds }) =>
      kind === "EUREGIO" && region.memberIds.some((id) => memberIds.includes(id)),
  );
  const own = partiesOf(catalogue, region);
  const parties = own.some((id) => id !== "NL")
    ? own
    : around.flatMap((euregio) => partiesOf(catalogue, euregio));
  return [...catalogue.partnerships.values()]
    .filter(({ partyId }) => parties.includes(partyId))
    .map(({ id }) => id);
}
