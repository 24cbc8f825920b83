import "server-only";
import type { Reach } from "@/domain/permission";
import type { Anyone, Scope } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { seeingScopes } from "../bottleneck/visibility";

/** The projects this viewer may know of: published, or internal and reached by a grant to see. */
export function visibleProjects(viewer: Anyone): Prisma.ProjectWhereInput {
  const scopes = seeingScopes(viewer);
  // Inside an OR an empty condition lets nothing through, so "all" is said on its own.
  if (scopes.some(({ kind }) => kind === "ALL")) return {};
  return { OR: [{ published: true }, ...scopes.map(inScope)] };
}

/** The same rule for hand-written statements, in which the project is called `p`. */
export function visibleProjectsSql(viewer: Anyone): Prisma.Sql {
  const scopes = seeingScopes(viewer);
  if (scopes.some(({ kind }) => kind === "ALL")) return Prisma.sql`true`;
  return Prisma.sql`(${Prisma.join([Prisma.sql`p.published`, ...scopes.map(inScopeSql)], " or ")})`;
}

/** What of a project decides whose it is. */
export const projectReachSelect = {
  leadId: true,
  partnershipId: true,
  regions: { select: { region: { select: { id: true, partyId: true } } } },
  partners: { select: { organisationId: true } },
} as const satisfies Prisma.ProjectSelect;

type ReachRow = Prisma.ProjectGetPayload<{ select: typeof projectReachSelect }>;

/** Whose a project is, as the rules want to know it. */
export function reachOfProject({ leadId, partnershipId, regions, partners }: ReachRow): Reach {
  return {
    regionIds: regions.map(({ region }) => region.id),
    partyIds: [...new Set(regions.flatMap(({ region }) => region.partyId ?? []))],
    partnershipIds: partnershipId ? [partnershipId] : [],
    organisationIds: [
      ...(leadId ? [leadId] : []),
      ...partners.map(({ organisationId }) => organisationId),
    ],
  };
}

/** The projects that a scope reaches. */
export function inScope(scope: Scope): Prisma.ProjectWhereInput {
  switch (scope.kind) {
    case "ALL":
      return {};
    case "PARTY":
      return { regions: { some: { region: { partyId: scope.partyId } } } };
    case "PARTNERSHIP":
      return { partnershipId: scope.partnershipId };
    case "REGIONS":
      return { regions: { some: { regionId: { in: [...scope.regionIds] } } } };
  }
}

/** The same for hand-written statements. */
export function inScopeSql(scope: Scope): Prisma.Sql {
  switch (scope.kind) {
    case "ALL":
      return Prisma.sql`true`;
    case "PARTY":
      return Prisma.sql`exists (select 1 from "ProjectRegion" v join "Region" r on r.id = v."regionId"
        where v."projectId" = p.id and r."partyId" = ${scope.partyId})`;
    case "PARTNERSHIP":
      return Prisma.sql`p."partnershipId" = ${scope.partnershipId}`;
    case "REGIONS":
      return Prisma.sql`exists (select 1 from "ProjectRegion" v
        where v."projectId" = p.id and v."regionId" = any(${[...scope.regionIds]}))`;
  }
}
