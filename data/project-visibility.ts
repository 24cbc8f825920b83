import "server-only";
import type { Reach } from "@/domain/permission";
import type { Anyone, Scope } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { seeingScopes } from "./bottleneck-visibility";

/** The projects this viewer may know of: published, or internal and reached by a grant to see. */
export function visibleProjects(viewer: Anyone): Prisma.ProjectWhereInput {
  return { OR: [{ published: true }, ...seeingScopes(viewer).map(inScope)] };
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

function inScope(scope: Scope): Prisma.ProjectWhereInput {
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
