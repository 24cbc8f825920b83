import "server-only";
import { areSameCountries, mergeUndoneWithin, type PartRequest } from "@/domain/entry/merge";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { StoredEntry } from "@/prisma/entries";
import { accountsIn, isBuiltOn, moveBack } from "@/prisma/merge";
import { db } from "../db";
import { forgetReference } from "../memory";
import { happened, write } from "../write";
import { hold, markMoved, patience, roleForBoth } from "./merge";
import { bodyOf } from "./merge-problem";
import { toldOf, toldOfBoth } from "./merge-told";
import { namesTaken } from "./names-taken";

/** Whether accounts would come back to an organisation that is of other countries by now. */
async function wouldChangeSide(
  tx: Transaction,
  { moved, intoId }: { moved: unknown; intoId: string },
  ...both: readonly [StoredEntry, StoredEntry]
): Promise<boolean> {
  const [from, into] = both.map((entry) => bodyOf(entry).countries);
  if (areSameCountries(from ?? [], into ?? [])) return false;
  const ids = accountsIn(moved);
  return (await tx.official.count({ where: { id: { in: ids }, organisationId: intoId } })) > 0;
}

/** Whether a merge after this one, into the same, is about the same: what this one moved stands for that one too. */
async function isBuiltUpon(
  tx: Transaction,
  { intoId, at, moved }: { intoId: string; at: Date; moved: unknown },
): Promise<boolean> {
  const later = await tx.organisationMerge.findMany({
    where: { intoId, undoneAt: null, at: { gt: at } },
    select: { moved: true },
  });
  return later.some((one) => isBuiltOn(moved, one.moved));
}

/** Whether another is called by now as this one is, that comes back into the list. */
async function isCalledOtherwise(tx: Transaction, { id, row, facts }: StoredEntry) {
  if (row.listed !== true) return false;
  const taken = await namesTaken(tx, id, [{}, facts], { keepsAll: true });
  return Object.keys(taken).length > 0;
}

/** Undoes a merge of the last day: what moved and still names the one that stayed names the other again. */
export async function partOrganisations(viewer: Viewer, request: PartRequest): Promise<Outcome> {
  const roleFor = await roleForBoth(viewer);
  const found = await db.organisationMerge.findUnique({ where: { id: request.mergeId } });
  const asked = {
    ...{ act: "organisation.part", request, patience },
    lock: (tx: Transaction) =>
      found ? hold(tx, found.fromId, found.intoId) : Promise.resolve(null),
    roleFor: ({ first, second }: NonNullable<Awaited<ReturnType<typeof hold>>>) =>
      roleFor([first, second]),
  };
  return write(viewer, asked, async ({ tx, row: { first, second }, now, afterCommit }) => {
    const merge = await tx.organisationMerge.findUniqueOrThrow({ where: { id: request.mergeId } });
    if (merge.undoneAt !== null) return happened();
    if (now.getTime() - merge.at.getTime() > mergeUndoneWithin) return refused("wrongStatus");
    // What moved on with a later merge comes back only once that one is undone.
    if (second.row.mergedIntoId) return refused("wrongStatus");
    const { fromId, intoId } = merge;
    if (await isBuiltUpon(tx, merge)) return refused("laterMerge");
    if (await wouldChangeSide(tx, merge, first, second)) return refused("wrongStatus");
    const relinked = await moveBack(tx, merge.moved, fromId, intoId);
    await markMoved(tx, second);
    if (await isCalledOtherwise(tx, first)) return refused("takenName");
    await tx.organisation.update({
      where: { id: fromId },
      data: { mergedIntoId: null, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.organisationMerge.update({
      where: { id: merge.id },
      data: { undoneAt: now },
      select: { id: true },
    });
    afterCommit(forgetReference);
    return happened(
      ...toldOfBoth("organisation.parted", fromId, intoId),
      ...relinked.map((one) => toldOf(one, "organisationParted", intoId, fromId)),
    );
  });
}
