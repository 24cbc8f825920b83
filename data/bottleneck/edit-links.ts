import "server-only";
import type { BottleneckEdit } from "@/domain/bottleneck/edit";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { writeLinks } from "../row-difference";
import { visible } from "../visibility";
import type { BottleneckView } from "./page";

/** Themes, regions and partnerships. */
export async function writeChoices(
  tx: Transaction,
  { themes, regions, partnerships }: BottleneckEdit,
  { id: bottleneckId, themeIds, regionIds, partnershipIds }: BottleneckView,
): Promise<void> {
  const of = { bottleneckId };
  await writeLinks(tx.bottleneckTheme, of, "themeId", [themeIds, themes]);
  await writeLinks(tx.bottleneckRegion, of, "regionId", [regionIds, regions]);
  await writeLinks(tx.bottleneckPartnership, of, "partnershipId", [partnershipIds, partnerships]);
}

/** Links to projects that this official cannot see stay as they are. */
export async function writeProjects(
  tx: Transaction,
  viewer: Viewer,
  bottleneckId: string,
  projectIds: readonly string[],
): Promise<void> {
  await tx.bottleneckProject.deleteMany({
    where: {
      AND: [{ bottleneckId, projectId: { notIn: [...projectIds] } }, { project: visible(viewer) }],
    },
  });
  await tx.bottleneckProject.createMany({
    data: projectIds.map((projectId) => ({ bottleneckId, projectId })),
    skipDuplicates: true,
  });
}
