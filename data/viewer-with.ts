import "server-only";
import { bordersOfScope } from "@/domain/border";
import { sideOf } from "@/domain/region";
import type { Scope, Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { readCatalogue } from "./catalogue";
import { db } from "./db";

/**
 * The official with this address as the rules see them, with the grants that have not ended; without a session,
 * for what brings a story from elsewhere. A request has `findViewer`.
 */
export async function viewerWith(email: string): Promise<Viewer> {
  const { organisation, grants, ...official } = await db.official.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      name: true,
      language: true,
      organisationId: true,
      organisation: { select: { countries: true } },
      grants: {
        where: { OR: [{ until: null }, { until: { gt: new Date() } }] },
        include: grantRows,
      },
    },
  });
  const catalogue = await readCatalogue();
  return {
    ...official,
    sessionId: "",
    side: sideOf(organisation.countries),
    grants: grants.map((grant) => {
      const scope = scopeOf(grant);
      return { role: grant.role, scope, borders: bordersOfScope(scope, catalogue) };
    }),
  };
}

const grantRows = { regions: { include: { region: { include: { members: true } } } } } as const;

type GrantRow = Prisma.GrantGetPayload<{ include: typeof grantRows }>;

function scopeOf({ scope, partyId, partnershipId, regions }: GrantRow): Scope {
  switch (scope) {
    case "ALL":
      return { kind: scope };
    case "PARTY":
      return { kind: scope, partyId: partyId ?? "" };
    case "PARTNERSHIP":
      return { kind: scope, partnershipId: partnershipId ?? "" };
    case "REGIONS":
      return { kind: scope, ...regionsOf(regions) };
  }
}

type GrantRegion = { regionId: string; region: { members: { memberId: string }[] } };

const regionsOf = (rows: GrantRegion[]) => ({
  namedIds: rows.map(({ regionId }) => regionId),
  regionIds: rows.flatMap(({ regionId, region: { members } }) =>
    members.length > 0 ? members.map(({ memberId }) => memberId) : [regionId],
  ),
});
