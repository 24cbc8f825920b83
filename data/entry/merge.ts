import "server-only";
import type { MergeRequest } from "@/domain/entry/merge";
import { reachOfEntry } from "@/domain/entry/reach";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Anyone, Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { readEntries, type StoredEntry } from "@/prisma/entries";
import { moveLinks } from "@/prisma/merge";
import { readCatalogue } from "../catalogue";
import { forgetReference } from "../memory";
import { happened, write } from "../write";
import { markEdited } from "./edited-fields";
import { whyNotMerged } from "./merge-problem";
import { toldOf, toldOfBoth } from "./merge-told";

/** Thousands of records may name one organisation, and the history of each is told. */
export const patience = { maxWait: 10_000, timeout: 120_000 };

/**
 * Both in the order of their ids, so that two who merge at once do not wait for each other for ever. Whoever
 * saves something that names one of the two waits until it is known which one is meant.
 */
export async function hold(tx: Transaction, one: string, other: string) {
  for (const id of [one, other].sort())
    await readEntries(tx, "organisation", { id, hold: "fromNaming" });
  const [first] = await readEntries(tx, "organisation", { id: one });
  const [second] = await readEntries(tx, "organisation", { id: other });
  return first && second ? { first, second } : null;
}

/**
 * What came to an organisation from the other, or went back, is officials' doing: newer files neither take it away nor
 * bring back what is gone.
 */
export async function markMoved(tx: Transaction, { id, facts }: StoredEntry): Promise<void> {
  const [now] = await readEntries(tx, "organisation", { id });
  if (now) await markEdited(tx, { type: "Organisation", id }, facts, now.facts);
}

/** In which role this official may say something of both; null where not of both. */
export async function roleForBoth(
  viewer: Anyone,
): Promise<(both: readonly StoredEntry[]) => Role | null> {
  const catalogue = await readCatalogue();
  return (both) => {
    const grants = both.map((entry) =>
      grantFor(viewer, "maintain", reachOfEntry("organisation", entry, catalogue)),
    );
    return grants.every((grant) => grant !== undefined) ? (grants[0]?.role ?? null) : null;
  };
}

/** Makes one organisation of two: all that named this one names the other, whose address this one's leads to. */
export async function mergeOrganisations(viewer: Viewer, request: MergeRequest): Promise<Outcome> {
  const { id, intoId } = request;
  const roleFor = await roleForBoth(viewer);
  const asked = {
    ...{ act: "organisation.merge", request, patience },
    lock: (tx: Transaction) => hold(tx, id, intoId),
    roleFor: ({ first, second }: NonNullable<Awaited<ReturnType<typeof hold>>>) =>
      roleFor([first, second]),
  };
  return write(viewer, asked, async ({ tx, row: { first, second }, now, afterCommit }) => {
    const problem = await whyNotMerged(tx, viewer, first, second);
    if (problem) return refused("incomplete", { intoId: problem });
    if (first.row.mergedIntoId || second.row.mergedIntoId) return refused("wrongStatus");
    // An office of a commissioner has one organisation, and an organisation one such office.
    const offices = await tx.commissioner.count({
      where: { organisationId: { in: [id, intoId] } },
    });
    if (offices > 1) return refused("wrongStatus");
    const { moved, relinked } = await moveLinks(tx, id, intoId);
    await markMoved(tx, second);
    await tx.organisation.update({
      where: { id },
      data: { mergedIntoId: intoId, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.organisationMerge.create({
      data: { fromId: id, intoId, at: now, moved },
      select: { id: true },
    });
    afterCommit(forgetReference);
    return happened(
      ...toldOfBoth("organisation.merged", id, intoId),
      ...relinked.map((one) => toldOf(one, "organisationMerged", id, intoId)),
    );
  });
}
