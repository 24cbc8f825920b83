import { readCatalogue } from "@/data/catalogue";
import { db } from "@/data/db";
import { grantsInForce } from "@/data/grants-in-force";
import { atBorders } from "@/domain/border";
import { sideOf } from "@/domain/region";
import { scopeOf, type Viewer } from "@/domain/viewer";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The official with this address as the rules see them: one whose account is in use, with the grants that count now.
 * There is no session, so no request may come by this; the portal has `findViewer`.
 * By the clock also where the story is at a moment of before.
 */
export const viewerWith = (email: string): Promise<Viewer> => viewerAmong({ email });

/** An official who may do all with every record: for what the story left with real ones. */
export const nationalViewer = async (): Promise<Viewer> =>
  viewerAmong({
    grants: { some: { ...grantsInForce(), role: "NATIONAL_COORDINATOR", scope: "ALL" } },
  });

async function viewerAmong(where: Prisma.OfficialWhereInput): Promise<Viewer> {
  const { organisation, grants, ...official } = await db.official.findFirstOrThrow({
    where: { ...where, active: true },
    select: {
      ...{ id: true, name: true, language: true, organisationId: true },
      organisation: { select: { countries: true } },
      grants: { where: grantsInForce(), include: grantRows, orderBy: { createdAt: "asc" } },
    },
    orderBy: { createdAt: "asc" },
  });
  const catalogue = await readCatalogue();
  return {
    ...official,
    sessionId: "",
    side: sideOf(organisation.countries),
    grants: grants.map(({ role, regions, ...kept }) => {
      const scope = scopeOf({ ...kept, ...regionsOf(regions) });
      return { role, scope, ...atBorders(scope, catalogue) };
    }),
  };
}

const grantRows = { regions: { include: { region: { include: { members: true } } } } } as const;

type GrantRegion = { regionId: string; region: { members: { memberId: string }[] } };

const regionsOf = (rows: GrantRegion[]) => ({
  namedIds: rows.map(({ regionId }) => regionId),
  regionIds: rows.flatMap(({ regionId, region: { members } }) =>
    members.length > 0 ? members.map(({ memberId }) => memberId) : [regionId],
  ),
});
