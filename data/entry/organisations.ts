import "server-only";
import { z } from "zod";
import { type Names, namesSchema } from "@/domain/language";
import { mayAnywhere } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { readRows } from "../read-rows";
import { type ReferenceSource, referenceSourcesSchema } from "../reference-source";
import { visible } from "../visibility";
import { holdsWords } from "../words";

/** How many organisations a list shows at most. */
export const mostListed = 200;

const line = z.object({
  ...{ id: z.string(), names: namesSchema, kind: z.string(), abbreviation: z.string().nullable() },
  ...{ place: z.string().nullable(), isConfirmed: z.boolean() },
  /** False where an official typed its name and no editor listed it yet. */
  listed: z.boolean(),
});
export type OrganisationLine = z.infer<typeof line>;

type Asked = { q: string; isOpen: boolean; isWaiting?: boolean };

/** The organisations that an editor asks for; null for who keeps none. */
export async function listOrganisations(
  viewer: Anyone,
  { q, isOpen, isWaiting = false }: Asked,
): Promise<OrganisationLine[] | null> {
  if (!mayAnywhere(viewer, "maintain")) return null;
  const typed = q
    ? holdsWords(q, Prisma.sql`concat_ws(' ', o.names::text, o.abbreviation, o.place)`)
    : Prisma.sql`true`;
  return readRows(
    "organisations",
    line,
    Prisma.sql`select o.id, o.names, o.kind::text, o.abbreviation, o.place, o.listed,
        o.confidence = 'LOOKED_UP' as "isConfirmed"
      from "Organisation" o
      where o."mergedIntoId" is null and (not ${isWaiting} or not o.listed)
        and (not ${isOpen} or o.confidence = 'BACKGROUND') and ${typed}
      order by coalesce(o.names->>'nl', o.id), o.id limit ${mostListed + 1}`,
  );
}

/** An organisation as its page shows it. */
export type OrganisationPage = Omit<OrganisationLine, "isConfirmed" | "listed"> & {
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

/** One organisation, or null when there is none with this id. */
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
      sources: true,
      identifiers: { select: { scheme: true, value: true, source: true, confidence: true } },
    },
  });
  if (!row) return null;
  const { names, role, confidence, sources, identifiers, ...facts } = row;
  return {
    ...facts,
    names: namesSchema.parse(names),
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
