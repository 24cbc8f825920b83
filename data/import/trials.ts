import "server-only";
import { type ImportTable, tableSchema } from "@/domain/import/table";
import type { Noun } from "@/domain/noun";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";

const day = 24 * 60 * 60 * 1000;

/** So many files of one official are kept at once; an older one makes room. */
const mostKept = 5;

/** What was read of a file that an official sent, and what became of it. */
export type Trial = {
  id: string;
  keptAt: Date;
  /** Null once it was taken over. */
  table: ImportTable | null;
  /** What it became, once it was taken over. */
  done: { made: number; there: number; first: string | null; last: string | null } | null;
};

/** Keeps what was read of a file for a day, for this official alone, and gives its id. */
export async function keepTrial(
  viewer: Viewer,
  noun: Noun,
  table: ImportTable,
): Promise<Outcome<string>> {
  if (!mayAnywhere(viewer, "register")) return refused("notYours");
  const content = JSON.stringify(table);
  const row = await db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`trials:${viewer.id}`}))`;
    await tx.$executeRaw`delete from "ImportTrial" where id in (
      select id from "ImportTrial" where "officialId" = ${viewer.id}
      order by "keptAt" desc, id offset ${mostKept - 1})`;
    return tx.importTrial.create({
      data: {
        ...{ noun, officialId: viewer.id, content: JSON.parse(content) },
        size: Buffer.byteLength(content),
        expiresAt: new Date(Date.now() + day),
      },
      select: { id: true },
    });
  });
  return doneWith(row.id);
}

/** A file of this official; null for everybody else's, for one that is too old, and for who may not register. */
export async function findTrial(viewer: Viewer, noun: Noun, id: string): Promise<Trial | null> {
  if (!mayAnywhere(viewer, "register")) return null;
  const row = await db.importTrial.findFirst({
    where: { id, noun, officialId: viewer.id, expiresAt: { gt: new Date() } },
  });
  if (!row) return null;
  const { made, there, firstReference: first, lastReference: last } = row;
  return {
    ...{ id: row.id, keptAt: row.keptAt },
    table: row.content === null ? null : tableSchema.parse(row.content),
    done: made === null ? null : { made, there: there ?? 0, first, last },
  };
}

/** Erases the files whose day is over. */
export async function forgetOldTrials(now: Date): Promise<void> {
  await db.importTrial.deleteMany({ where: { expiresAt: { lt: now } } });
}
