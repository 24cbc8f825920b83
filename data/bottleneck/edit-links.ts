import "server-only";
import type { BottleneckEdit } from "@/domain/bottleneck/edit";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { visible } from "../visibility";
import type { BottleneckView } from "./page";

/** Themes, regions and partnerships: only what was added or taken away is written. */
export async function writeChoices(
  tx: Transaction,
  { themes, regions, partnerships }: BottleneckEdit,
  { id: bottleneckId, themeIds, regionIds, partnershipIds }: BottleneckView,
): Promise<void> {
  const theme = between(themeIds, themes);
  const region = between(regionIds, regions);
  const partnership = between(partnershipIds, partnerships);
  const of = { bottleneckId };
  if (theme.gone.length > 0)
    await tx.bottleneckTheme.deleteMany({ where: { ...of, themeId: { in: theme.gone } } });
  if (theme.added.length > 0)
    await tx.bottleneckTheme.createMany({
      data: theme.added.map((themeId) => ({ ...of, themeId })),
    });
  if (region.gone.length > 0)
    await tx.bottleneckRegion.deleteMany({ where: { ...of, regionId: { in: region.gone } } });
  if (region.added.length > 0)
    await tx.bottleneckRegion.createMany({
      data: region.added.map((regionId) => ({ ...of, regionId })),
    });
  const { gone, added } = partnership;
  if (gone.length > 0)
    await tx.bottleneckPartnership.deleteMany({ where: { ...of, partnershipId: { in: gone } } });
  if (added.length > 0)
    await tx.bottleneckPartnership.createMany({
      data: added.map((partnershipId) => ({ ...of, partnershipId })),
    });
}

/** The ids that are gone and those that were added, each once. */
const between = (before: readonly string[], after: readonly string[]) => ({
  gone: before.filter((id) => !after.includes(id)),
  added: [...new Set(after)].filter((id) => !before.includes(id)),
});

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
