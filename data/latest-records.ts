import "server-only";
import { type BottleneckStatus, openStatuses } from "@/domain/bottleneck/bottleneck";
import type { Language } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import type { Prisma, ProjectPhase } from "@/prisma/generated/client";
import { facetOf } from "./bottleneck/facet";
import { db } from "./db";
import { type BottleneckLine, lineSelect, toLine } from "./progress";
import { visible } from "./visibility";

/** Where to look: NUTS-3 regions, or a partnership. */
type Whereabouts = { regionIds: readonly string[] } | { partnershipId: string };

export type OpenBottleneck = BottleneckLine & {
  status: BottleneckStatus;
  /** Whether the status is a reading of a source. */
  statusIsEditorial: boolean;
  published: boolean;
};

export type LatestProject = {
  reference: string;
  phase: ProjectPhase;
  published: boolean;
  originalLanguage: Language;
  texts: { language: Language; name: string }[];
};

/** The bottlenecks here that are open, those that changed last first. */
export async function latestOpenBottlenecks(
  viewer: Anyone,
  place: Whereabouts,
  count: number,
): Promise<OpenBottleneck[]> {
  const rows = await db.bottleneck.findMany({
    relationLoadStrategy: "join",
    where: {
      AND: [visible(viewer), hereBottleneck(place)],
      status: { in: [...openStatuses] },
    },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: count,
    select: { ...lineSelect, status: true, statusIsEditorial: true, published: true },
  });
  return rows.map(({ status, statusIsEditorial, published, ...row }) => ({
    ...toLine(row),
    status,
    statusIsEditorial,
    published,
  }));
}

/** The projects here, those that changed last first. */
export function latestProjects(
  viewer: Anyone,
  place: Whereabouts,
  count: number,
): Promise<LatestProject[]> {
  return db.project.findMany({
    relationLoadStrategy: "join",
    where: { AND: [visible(viewer), hereProject(place)] },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: count,
    select: {
      reference: true,
      phase: true,
      published: true,
      originalLanguage: true,
      texts: { select: { language: true, name: true } },
    },
  });
}

/** By the row's own list of places: no join is needed. */
function hereBottleneck(place: Whereabouts): Prisma.BottleneckWhereInput {
  return "regionIds" in place
    ? { facets: { hasSome: place.regionIds.map((id) => facetOf("region", id)) } }
    : { facets: { has: facetOf("partnership", place.partnershipId) } };
}

function hereProject(place: Whereabouts): Prisma.ProjectWhereInput {
  return "regionIds" in place
    ? { regions: { some: { regionId: { in: [...place.regionIds] } } } }
    : { partnershipId: place.partnershipId };
}
