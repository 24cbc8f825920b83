import "server-only";
import type { PublishRequest, WithdrawRequest } from "@/domain/bottleneck/edit";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { happened } from "../write";
import { changedBy, ofBottleneck, writeBottleneck } from "./write";

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
  const action = published ? "bottleneck.publish" : "bottleneck.withdraw";
  const asked = { act: action, ability: "publish", request } as const;
  return writeBottleneck(viewer, asked, async ({ tx, row, now }) => {
    if (row.published === published) return refused("wrongStatus");
    await tx.bottleneck.update({
      where: { id: row.id },
      data: { published, publishedAt: published ? now : null, ...changedBy(viewer, now) },
      select: { id: true },
    });
    const { reason } = request;
    return happened(
      ofBottleneck(row, {
        action,
        changes: {
          published: [!published, published],
          ...(reason !== undefined && { reason: [null, reason] }),
        },
      }),
    );
  });
}
