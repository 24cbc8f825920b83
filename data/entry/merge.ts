import "server-only";
import type { MergeRequest, PartRequest } from "@/domain/entry/merge";
import { mergeUndoneWithin } from "@/domain/entry/merge";
import { reachOfEntry } from "@/domain/entry/reach";
import { type Names, namesSchema } from "@/domain/language";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Anyone, Role, Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { readEntries, type StoredEntry } from "@/prisma/entries";
import { countLinks, moveBack, moveLinks } from "@/prisma/merge";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { forgetReference } from "../memory";
import { happened, type Told, write } from "../write";

const ofOrganisation = (id: string) => ({ type: "Organisation", id }) as const;

/** Both in the order of their ids, so that two who merge at once do not wait for each other for ever. */
async function hold(tx: Transaction, one: string, other: string) {
  for (const id of [one, other].sort()) await readEntries(tx, "organisation", { id, hold: true });
  const [first] = await readEntries(tx, "organisation", { id: one });
  const [second] = await readEntries(tx, "organisation", { id: other });
  return first && second ? { first, second } : null;
}

/** In which role this official may say something of both; null where not of both. */
async function roleForBoth(viewer: Anyone): Promise<(both: readonly StoredEntry[]) => Role | null> {
  const catalogue = await readCatalogue();
  return (both) => {
    const grants = both.map((entry) =>
      grantFor(viewer, "maintain", reachOfEntry("organisation", entry, catalogue)),
    );
    return grants.every((grant) => grant !== undefined) ? (grants[0]?.role ?? null) : null;
  };
}

/** How much would move, by what it is; null where this official may not merge these two. */
export async function countMerge(viewer: Viewer, id: string, intoId: string) {
  const roleFor = await roleForBoth(viewer);
  const [from] = await readEntries(db, "organisation", { id });
  const [into] = await readEntries(db, "organisation", { id: intoId });
  if (!from || !into || id === intoId || roleFor([from, into]) === null) return null;
  const counts = Object.entries(await countLinks(db, id));
  const sum = (tables: RegExp) =>
    counts.filter(([name]) => tables.test(name)).reduce((all, [, count]) => all + count, 0);
  const obstacles = sum(/^(Bottleneck|NextStep)/);
  const projects = sum(/^Project/);
  const all = sum(/./);
  return { count: all, obstacles, projects, others: all - obstacles - projects };
}

/** Makes one organisation of two: all that named this one names the other, whose address this one's leads to. */
export async function mergeOrganisations(viewer: Viewer, request: MergeRequest): Promise<Outcome> {
  const { id, intoId } = request;
  const roleFor = await roleForBoth(viewer);
  const asked = {
    ...{ act: "organisation.merge", request },
    lock: (tx: Transaction) => hold(tx, id, intoId),
    roleFor: ({ first, second }: NonNullable<Awaited<ReturnType<typeof hold>>>) =>
      roleFor([first, second]),
  };
  return write(viewer, asked, async ({ tx, row: { first, second }, now, afterCommit }) => {
    if (id === intoId) return refused("incomplete", { intoId: "itself" });
    if (first.row.mergedIntoId || second.row.mergedIntoId) return refused("wrongStatus");
    // An office of a commissioner has one organisation, and an organisation one such office.
    const offices = await tx.commissioner.count({
      where: { organisationId: { in: [id, intoId] } },
    });
    if (offices > 1) return refused("wrongStatus");
    const moved = await moveLinks(tx, id, intoId);
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
    return happened(...toldOfBoth("organisation.merged", id, intoId));
  });
}

const toldOfBoth = (
  name: "organisation.merged" | "organisation.parted",
  id: string,
  intoId: string,
): Told[] => [
  { name, record: ofOrganisation(id), payload: { otherId: intoId, into: false } },
  { name, record: ofOrganisation(intoId), payload: { otherId: id, into: true } },
];

/** Undoes a merge of the last day: what moved and still names the one that stayed names the other again. */
export async function partOrganisations(viewer: Viewer, request: PartRequest): Promise<Outcome> {
  const roleFor = await roleForBoth(viewer);
  const found = await db.organisationMerge.findUnique({ where: { id: request.mergeId } });
  const asked = {
    ...{ act: "organisation.part", request },
    lock: (tx: Transaction) =>
      found ? hold(tx, found.fromId, found.intoId) : Promise.resolve(null),
    roleFor: ({ first, second }: NonNullable<Awaited<ReturnType<typeof hold>>>) =>
      roleFor([first, second]),
  };
  return write(viewer, asked, async ({ tx, now, afterCommit }) => {
    const merge = await tx.organisationMerge.findUniqueOrThrow({ where: { id: request.mergeId } });
    if (merge.undoneAt !== null) return happened();
    if (now.getTime() - merge.at.getTime() > mergeUndoneWithin) return refused("wrongStatus");
    await moveBack(tx, merge.moved, merge.fromId, merge.intoId);
    await tx.organisation.update({
      where: { id: merge.fromId },
      data: { mergedIntoId: null, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.organisationMerge.update({
      where: { id: merge.id },
      data: { undoneAt: now },
      select: { id: true },
    });
    afterCommit(forgetReference);
    return happened(...toldOfBoth("organisation.parted", merge.fromId, merge.intoId));
  });
}

/** The merges into this organisation that this official can still undo. */
export async function mergesToUndo(
  viewer: Anyone,
  intoId: string,
): Promise<{ id: string; names: Names; at: Date }[]> {
  const roleFor = await roleForBoth(viewer);
  const merges = await db.organisationMerge.findMany({
    where: { intoId, undoneAt: null, at: { gt: new Date(Date.now() - mergeUndoneWithin) } },
    select: { id: true, at: true, fromId: true, from: { select: { names: true } } },
    orderBy: { at: "desc" },
  });
  if (merges.length === 0) return [];
  const both = await Promise.all(
    [intoId, ...merges.map(({ fromId }) => fromId)].map((id) =>
      readEntries(db, "organisation", { id }),
    ),
  );
  if (roleFor(both.flat()) === null) return [];
  return merges.map(({ id, at, from }) => ({ id, at, names: namesSchema.parse(from.names) }));
}
