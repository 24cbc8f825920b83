import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import type { FilterSource } from "../list-filters";

/**
 * What a bottleneck is filtered by and whose it is, on its own row: a letter and an id, as in "r:NL213".
 * The database keeps them in step with the links (prisma/migrations, "facets").
 */
const letters = {
  theme: "t",
  region: "r",
  partnership: "p",
  organisation: "o",
  border: "b",
} as const;

export type FacetKind = keyof typeof letters;

/** The facet of this kind with this id. */
export const facetOf = (kind: FacetKind, id: string): string => `${letters[kind]}:${id}`;

/** The ids of this kind among the facets of a bottleneck. */
export const idsAmong = (facets: readonly string[], kind: FacetKind): string[] =>
  facets.filter((facet) => facet.startsWith(facetOf(kind, ""))).map((facet) => facet.slice(2));

/** The filter of a list by these facets of the bottleneck `b`; `meant` says which ids a chosen one stands for. */
export const ofFacet = (
  kind: FacetKind,
  meant: (ids: string[], catalogue: Catalogue) => string[] = (ids) => ids,
): FilterSource => ({
  where: (ids, catalogue) =>
    Prisma.sql`b.facets && ${meant(ids, catalogue).map((id) => facetOf(kind, id))}::text[]`,
});

/** The same for hand-written statements, in which the id is a column. */
export const facetSql = (kind: FacetKind, id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${facetOf(kind, "")} || ${id})`;

/** Takes a facet apart again, called `facet` in a statement: its kind as `name`, its id as `value`. */
export const facetParts: Prisma.Sql = Prisma.sql`case left(facet, 2)
    ${Prisma.join(
      Object.entries(letters).map(
        ([kind, letter]) => Prisma.sql`when ${`${letter}:`} then ${kind}`,
      ),
      " ",
    )} end as name, substr(facet, 3) as value`;

/** Counts the facets of the bottlenecks called `found`, by kind and id: all kinds in one go. */
export const facetTally: Prisma.Sql = Prisma.sql`select ${facetParts}, count
  from (select facet, count(*) from (select unnest(facets) as facet from found) u group by facet) f`;
