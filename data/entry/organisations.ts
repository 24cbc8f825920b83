import "server-only";
import { type Names, namesSchema, withOwnName } from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { db } from "../db";
import { catalogueFor } from "../known-organisations";
import { type ReferenceSource, referenceSourcesSchema } from "../reference-source";
import { visible } from "../visibility";

/** An organisation as its page shows it. */
export type OrganisationPage = {
  id: string;
  names: Names;
  kind: string;
  abbreviation: string | null;
  place: string | null;
  isConfirmed: boolean;
  level: string | null;
  countries: readonly ("NL" | "DE" | "BE")[];
  partyId: string | null;
  role: Names | null;
  mergedIntoId: string | null;
  sources: ReferenceSource[];
  identifiers: {
    scheme: string;
    value: string;
    source: string | null;
    isConfirmed: boolean;
  }[];
  /** How many records that this viewer may know of name it. */
  records: { owned: number; competent: number; led: number; partnered: number };
};

/** One organisation, or null when there is none with this id for this reader. */
export async function findOrganisation(
  viewer: Anyone,
  id: string,
): Promise<OrganisationPage | null> {
  const row = await db.organisation.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, names: true, kind: true, abbreviation: true, place: true, level: true },
      ...{ countries: true, partyId: true, role: true, confidence: true, mergedIntoId: true },
      listed: true,
      sources: true,
      identifiers: { select: { scheme: true, value: true, source: true, confidence: true } },
    },
  });
  if (!row || !(row.listed || (await isKnown(viewer, id)))) return null;
  const { names, role, confidence, sources, identifiers, listed: _, ...facts } = row;
  return {
    ...facts,
    names: withOwnName(namesSchema.parse(names), ownLanguageOf(row.partyId, row.countries)),
    role: role === null ? null : namesSchema.parse(role),
    isConfirmed: confidence === "LOOKED_UP",
    sources: referenceSourcesSchema.parse(sources),
    identifiers: identifiers.map(({ confidence: sure, ...one }) => ({
      ...one,
      isConfirmed: sure === "LOOKED_UP",
    })),
    records: await countRecords(viewer, id),
  };
}

async function isKnown(viewer: Anyone, id: string): Promise<boolean> {
  const { organisations, merged } = await catalogueFor(viewer);
  return organisations.has(id) || merged.has(id);
}

async function countRecords(viewer: Anyone, id: string): Promise<OrganisationPage["records"]> {
  const seen = visible(viewer);
  const [owned, competent, led, partnered] = await Promise.all([
    db.bottleneck.count({ where: { AND: [seen, { ownerId: id }] } }),
    db.bottleneck.count({ where: { AND: [seen, { sides: { some: { competentId: id } } }] } }),
    db.project.count({ where: { AND: [seen, { leadId: id }] } }),
    db.project.count({ where: { AND: [seen, { partners: { some: { organisationId: id } } }] } }),
  ]);
  return { owned, competent, led, partnered };
}
