import "server-only";
import type { Reach } from "@/domain/permission";
import { permissions } from "@/domain/permission";
import { partiesOf } from "@/domain/region";
import type { Anyone, Scope } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import { facetOf, hasFacet, idsAmong } from "./facet";

/**
 * The bottlenecks this viewer may know of: the published ones, and the internal ones that a grant
 * with the right to see reaches. Every read and write of a bottleneck starts here.
 */
export function visibleBottlenecks(viewer: Anyone): Prisma.BottleneckWhereInput {
  const scopes = seeingScopes(viewer);
  // Inside an OR an empty condition lets nothing through, so "all" is said on its own.
  if (scopes.some(({ kind }) => kind === "ALL")) return {};
  return { OR: [{ published: true }, ...scopes.map(inScope)] };
}

/** The same rule for hand-written statements, in which the bottleneck is called `b`. */
export function visibleBottlenecksSql(viewer: Anyone): Prisma.Sql {
  const scopes = seeingScopes(viewer);
  if (scopes.some(({ kind }) => kind === "ALL")) return Prisma.sql`true`;
  return Prisma.sql`(${Prisma.join([Prisma.sql`b.published`, ...scopes.map(inScopeSql)], " or ")})`;
}

/** What of a bottleneck decides whose it is. */
export const reachSelect = {
  ownerId: true,
  facets: true,
} as const satisfies Prisma.BottleneckSelect;

type ReachRow = { ownerId: string | null; facets: readonly string[] };

/** Whose a bottleneck is, as the rules want to know it. */
export function reachOfBottleneck(
  { ownerId, facets }: ReachRow,
  { regions }: Pick<Catalogue, "regions">,
): Reach {
  const regionIds = idsAmong(facets, "region");
  return {
    regionIds,
    partyIds: partiesOf(regionIds, regions),
    partnershipIds: idsAmong(facets, "partnership"),
    organisationIds: [...(ownerId ? [ownerId] : []), ...idsAmong(facets, "organisation")],
  };
}

/** The scopes in which this viewer sees what is internal. */
export const seeingScopes = (viewer: Anyone): Scope[] =>
  (viewer?.grants ?? [])
    .filter(({ role }) => permissions[role].includes("see"))
    .map(({ scope }) => scope);

/** The bottlenecks that a scope reaches. */
export function inScope(scope: Scope): Prisma.BottleneckWhereInput {
  switch (scope.kind) {
    case "ALL":
      return {};
    case "PARTY":
      return { regions: { some: { region: { partyId: scope.partyId } } } };
    case "PARTNERSHIP":
      return { facets: { has: facetOf("partnership", scope.partnershipId) } };
    case "REGIONS":
      return { facets: { hasSome: scope.regionIds.map((id) => facetOf("region", id)) } };
  }
}

/** The same for hand-written statements. */
export function inScopeSql(scope: Scope): Prisma.Sql {
  switch (scope.kind) {
    case "ALL":
      return Prisma.sql`true`;
    case "PARTY":
      return Prisma.sql`b.facets && (select array_agg('r:' || id) from "Region"
        where "partyId" = ${scope.partyId})`;
    case "PARTNERSHIP":
      return hasFacet("partnership", [scope.partnershipId]);
    case "REGIONS":
      return hasFacet("region", scope.regionIds);
  }
}
