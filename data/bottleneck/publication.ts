import "server-only";
import type { PublishRequest, WithdrawRequest } from "@/domain/bottleneck/edit";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { keepTexts } from "../text-versions";
import { happened } from "../write";
import { bottleneckRecord, changedBy, writeBottleneck } from "./write";

/** Shows a bottleneck to the public. */
export const publishBottleneck = (viewer: Viewer, request: PublishRequest): Promise<Outcome> =>
  setPublished(viewer, request, true);

/** Takes a bottleneck back from the public; the reason stays in the record. */
export const withdrawBottleneck = (viewer: Viewer, request: WithdrawRequest): Promise<Outcome> =>
  setPublished(viewer, request, false);

function setPublished(
  viewer: Viewer,
  request: PublishRequest & { reason?: string },
  published: boolean,
): Promise<Outcome> {
  const act = published ? "bottleneck.publish" : "bottleneck.withdraw";
  const asked = { act, ability: "publish", request } as const;
  return writeBottleneck(viewer, asked, async ({ tx, row, now }) => {
    if (row.published === published) return refused("wrongStatus");
    await tx.bottleneck.update({
      where: { id: row.id },
      data: { published, publishedAt: published ? now : null, ...changedBy(viewer, now) },
      select: { id: true },
    });
    const record = bottleneckRecord(row);
    if (published) return happened({ name: "bottleneck.published", record, payload: {} });
    const { language } = viewer;
    const reason = { field: "withdrawalReason", language, after: request.reason ?? "" };
    const texts = await keepTexts(tx, viewer, record, [reason]);
    return happened({ name: "bottleneck.withdrawn", record, payload: { texts } });
  });
}
