import "server-only";
import { type Day, dateOf, dayAtBorder, dayOf } from "@/domain/day";
import { type Names, namesSchema } from "@/domain/language";
import { db } from "../db";
import { remember } from "../memory";
import { type ReferenceSource, referenceSourcesSchema } from "../reference-source";

/** The office of a King's Commissioner and what it coordinates at this moment. */
export type Office = {
  id: string;
  names: Names;
  about: Names | null;
  sources: ReferenceSource[];
  coordinates: { partnershipId: string; isConfirmed: boolean }[];
};

/** The roles that hold on this day at the border: begun and not ended. The last day counts in full. */
export function rolesInForce(day: Day) {
  const date = dateOf(day);
  return {
    AND: [
      { OR: [{ from: null }, { from: { lte: date } }] },
      { OR: [{ until: null }, { until: { gte: date } }] },
    ],
  };
}

/** The offices, public and the same for everyone. */
export const listCommissioners = (): Promise<Office[]> =>
  remember({ name: "commissioners", on: "reference" }, () =>
    readCommissioners(dayAtBorder(new Date())),
  );

/** The offices with what they coordinate on a day. */
export async function readCommissioners(day: Day): Promise<Office[]> {
  const rows = await db.commissioner.findMany({
    relationLoadStrategy: "join",
    select: {
      id: true,
      names: true,
      about: true,
      sources: true,
      coordinates: {
        where: rolesInForce(day),
        select: { confidence: true, partnership: { select: { id: true, order: true } } },
      },
    },
  });
  return rows
    .sort((a, b) => orderOf(a.coordinates) - orderOf(b.coordinates) || (a.id < b.id ? -1 : 1))
    .map(({ coordinates, ...row }) => ({
      id: row.id,
      names: namesSchema.parse(row.names),
      about: row.about === null ? null : namesSchema.parse(row.about),
      sources: referenceSourcesSchema.parse(row.sources),
      coordinates: coordinates.map(({ partnership, confidence }) => ({
        partnershipId: partnership.id,
        isConfirmed: confidence === "LOOKED_UP",
      })),
    }));
}

/** In the order of the partnerships; an office without one comes last. */
const orderOf = (roles: { partnership: { order: number } }[]): number =>
  Math.min(...roles.map(({ partnership }) => partnership.order), Number.MAX_SAFE_INTEGER);

/** An office with all that it coordinates, coordinated or will coordinate. */
export type OfficePage = Omit<Office, "coordinates"> & {
  roles: { partnershipId: string; from: Day | null; until: Day | null; isConfirmed: boolean }[];
};

/** One office, or null when there is none with this id. */
export async function findOffice(id: string): Promise<OfficePage | null> {
  const row = await db.commissioner.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, names: true, about: true, sources: true },
      coordinates: {
        select: { partnershipId: true, from: true, until: true, confidence: true },
        orderBy: [{ from: { sort: "asc", nulls: "first" } }, { partnershipId: "asc" }],
      },
    },
  });
  if (!row) return null;
  return {
    id: row.id,
    names: namesSchema.parse(row.names),
    about: row.about === null ? null : namesSchema.parse(row.about),
    sources: referenceSourcesSchema.parse(row.sources),
    roles: row.coordinates.map(({ partnershipId, from, until, confidence }) => ({
      ...{ partnershipId, isConfirmed: confidence === "LOOKED_UP" },
      ...{ from: from && dayOf(from), until: until && dayOf(until) },
    })),
  };
}
