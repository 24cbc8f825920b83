import "server-only";
import type { PublishRequest, WithdrawRequest } from "@/domain/bottleneck/edit";
import { done, type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { record } from "../audit";
import { type Catalogue, readCatalogue } from "../catalogue";
import { db } from "../db";
import { forgetKept } from "../kept";
import { once, requestKey } from "../once";
import { reachOfBottleneck, reachSelect, visibleBottlenecks } from "./visibility";

/** Shows a bottleneck to the public. */
export const publishBottleneck = (viewer: Viewer, request: PublishRequest): Promise<Outcome> =>
  setPublished(viewer, { ...request, published: true });

/** Takes a bottleneck back from the public; the reason stays in the record. */
export const withdrawBottleneck = (viewer: Viewer, request: WithdrawRequest): Promise<Outcome> =>
  setPublished(viewer, { ...request, published: false });

type Request = PublishRequest & { published: boolean; reason?: string };

async function setPublished(viewer: Viewer, request: Request): Promise<Outcome> {
  const catalogue = await readCatalogue();
  const outcome = await once(viewer, requestKey(request), done, () =>
    db.$transaction((tx) => setPublishedIn(tx, viewer, request, catalogue)),
  );
  if (outcome.ok) forgetKept();
  return outcome;
}

async function setPublishedIn(
  tx: Transaction,
  viewer: Viewer,
  request: Request,
  catalogue: Catalogue,
): Promise<Outcome> {
  const { reference, version, published, reason } = request;
  const bottleneck = await tx.bottleneck.findFirst({
    where: { AND: [{ reference }, visibleBottlenecks(viewer)] },
    select: { id: true, published: true, ...reachSelect },
  });
  if (!bottleneck) return refused("notFound");
  const grant = grantFor(viewer, "publish", reachOfBottleneck(bottleneck, catalogue));
  if (!grant) return refused("notYours");

  const now = new Date();
  const changed = await tx.bottleneck.updateMany({
    where: { id: bottleneck.id, version, published: !published },
    data: {
      published,
      publishedAt: published ? now : null,
      changedAt: now,
      changedById: viewer.id,
      version: { increment: 1 },
    },
  });
  if (changed.count === 0) return refused("overtaken");
  await record(tx, viewer, {
    action: published ? "bottleneck.publish" : "bottleneck.withdraw",
    recordType: "Bottleneck",
    recordId: bottleneck.id,
    role: grant.role,
    changes: {
      published: [!published, published],
      ...(reason !== undefined && { reason: [null, reason] }),
    },
    requestId: requestKey(request),
  });
  return done;
}
