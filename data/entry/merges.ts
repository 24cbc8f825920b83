import "server-only";
import { z } from "zod";
import { mergeUndoneWithin, type WhyNotOne } from "@/domain/entry/merge";
import { keyOf } from "@/domain/key";
import { type Names, namesSchema } from "@/domain/language";
import type { Anyone, Viewer } from "@/domain/viewer";
import { readEntries } from "@/prisma/entries";
import { Prisma } from "@/prisma/generated/client";
import { links, sets } from "@/prisma/merge-links";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { readRows } from "../read-rows";
import { visible } from "../visibility";
import { roleForBoth } from "./merge";
import { whyNotMerged } from "./merge-problem";

/** Why this official cannot merge these two, or how much would move then, by what it is. */
type AskedMerge = { problem: WhyNotOne } | { refusal: "notYours" } | { counts: MergeCounts };
type MergeCounts = Record<"count" | "obstacles" | "projects" | "others", number>;

/** What the question tells whether two organisations are to be one; null where one of them is not there. */
export async function askMerge(
  viewer: Viewer,
  id: string,
  intoId: string,
): Promise<AskedMerge | null> {
  const { organisations } = await readCatalogue();
  // An address may name anything, also what no column can hold.
  if (![id, intoId].every((one) => organisations.has(one))) return null;
  const roleFor = await roleForBoth(viewer);
  const [from] = await readEntries(db, "organisation", { id });
  const [into] = await readEntries(db, "organisation", { id: intoId });
  if (!from || !into) return null;
  // Who keeps one of the two alone is not told whether the other has accounts.
  if (id !== intoId && roleFor([from, into]) === null) return { refusal: "notYours" };
  const problem = await whyNotMerged(db, viewer, from, into);
  return problem ? { problem } : { counts: await countMerge(viewer, id) };
}

/** What moves with a merge and is of no record, whose readers are asked. */
const besideRecords = [...links, ...sets].filter(
  ({ told }) => told?.of !== "Bottleneck" && told?.of !== "Project",
);

/** The records that this official sees, and what is known of an organisation beside them. */
async function countMerge(viewer: Viewer, id: string): Promise<MergeCounts> {
  const named = { AND: [visible(viewer), { keys: { has: keyOf("organisation", id) } }] };
  const counted = Prisma.join(
    besideRecords.map(
      ({ table, column }) => Prisma.sql`(select count(*) from ${Prisma.raw(`"${table}" t`)}
        where ${Prisma.raw(`t."${column}"`)} = ${id})`,
    ),
    " + ",
  );
  const [obstacles, projects, beside] = await Promise.all([
    db.bottleneck.count({ where: named }),
    db.project.count({ where: named }),
    readRows(
      "mentions beside records",
      z.object({ count: z.int() }),
      Prisma.sql`select (${counted})::int as count`,
    ),
  ]);
  const others = beside[0]?.count ?? 0;
  return { count: obstacles + projects + others, obstacles, projects, others };
}

/** More of the last day are undone once the newest of them are. */
const mostToUndo = 20;

/** The merges into this organisation that this official can still undo, the newest first. */
export async function mergesToUndo(
  viewer: Anyone,
  intoId: string,
): Promise<{ id: string; names: Names; at: Date }[]> {
  const roleFor = await roleForBoth(viewer);
  const merges = await db.organisationMerge.findMany({
    where: { intoId, undoneAt: null, at: { gt: new Date(Date.now() - mergeUndoneWithin) } },
    select: { id: true, at: true, fromId: true, from: { select: { names: true } } },
    orderBy: { at: "desc" },
    take: mostToUndo,
  });
  if (merges.length === 0) return [];
  const [into] = await readEntries(db, "organisation", { id: intoId });
  const mine = await Promise.all(
    merges.map(async ({ fromId }) => {
      const [from] = await readEntries(db, "organisation", { id: fromId });
      return from && into && roleFor([from, into]) !== null;
    }),
  );
  return merges
    .filter((_, at) => mine[at])
    .map(({ id, at, from }) => ({ id, at, names: namesSchema.parse(from.names) }));
}
