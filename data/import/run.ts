import "server-only";
import { z } from "zod";
import type { ExaminedRow } from "@/domain/import/examine";
import { type Outcome, refused } from "@/domain/outcome";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import { readRows } from "../read-rows";
import { type Change, type Writing, write } from "../write";
import type { ImportedNoun } from "./noun";
import { noteTaken } from "./taken";
import { findTrial } from "./trials";
import { isReady, prepare, type ReadBy } from "./try-out";

/** What an import made, and what was there already. */
type Imported = { made: number; there: number };

/** Thousands of records at once: longer than Prisma would wait by itself, in milliseconds. */
const patience = { maxWait: 15_000, timeout: 120_000 };

/**
 * Takes a file over that was tried out: every row of it that is not there yet becomes a record, or none does where one
 * is wrong. One organisation takes over one file at a time, so that the second knows what the first one made.
 */
export async function importTrial<Facts>(
  viewer: Viewer,
  imported: ImportedNoun<Facts>,
  { trialId, requestId }: { trialId: string; requestId: string },
  by: ReadBy,
): Promise<Outcome<Imported>> {
  const { noun } = imported;
  if (!mayAnywhere(viewer, "register")) return refused("notYours");
  const trial = await findTrial(viewer, noun, trialId);
  const { table, done } = trial ?? {};
  const prepared = table && (await prepare(viewer, imported, table, by));
  return write(
    viewer,
    {
      ...{ act: `${noun}.import`, request: { trialId, requestId }, roleFor: () => "own" as const },
      ...{ answer: z.object({ made: z.number(), there: z.number() }), patience },
      lock: (tx) => (trial ? lockTrial(tx, viewer, trialId) : Promise.resolve(null)),
    },
    async (writing) => {
      const { made, there } = writing.row;
      if (made !== null) return { ok: true, value: { made, there: there ?? 0 }, events: [] };
      if (!prepared || !table || done) return refused("notFound");
      const rows = await prepared.run(writing.tx);
      if (!isReady(table, rows)) return refused("incomplete");
      return takeOver(writing, viewer, imported, { trialId, rows, catalogue: prepared.catalogue });
    },
  );
}

/** The file of this official, held until the transaction ends, and the only one that its organisation takes over. */
async function lockTrial(tx: Transaction, viewer: Viewer, id: string) {
  // Thousands of rows take longer than one: both what is written and who waits for it.
  await tx.$executeRaw`select set_config('lock_timeout', '60s', true),
    set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '120s', true)`;
  const lock = `import:${viewer.organisationId}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${lock}))`;
  const [row] = await readRows(
    "file to take over",
    z.object({ made: z.number().nullable(), there: z.number().nullable() }),
    Prisma.sql`select made, there from "ImportTrial"
      where id = ${id} and "officialId" = ${viewer.id} for update`,
    tx,
  );
  return row ?? null;
}

type TakenOver<Facts> = {
  trialId: string;
  rows: readonly ExaminedRow<Facts>[];
  catalogue: Catalogue;
};

async function takeOver<Facts>(
  writing: Writing<unknown>,
  viewer: Viewer,
  { noun, register }: ImportedNoun<Facts>,
  { trialId, rows, catalogue }: TakenOver<Facts>,
): Promise<Change<Imported>> {
  const { tx } = writing;
  const fresh = rows.flatMap(({ mark, made }) => (made ? [{ mark, made }] : []));
  const made = await register(
    writing,
    viewer,
    fresh.map((row) => row.made),
    catalogue,
  );
  const taken = made.map(({ id }, nth) => ({ mark: fresh[nth]?.mark, recordId: id }));
  await noteTaken(
    tx,
    viewer,
    noun,
    taken.flatMap(({ mark, recordId }) => (mark ? [{ mark, recordId }] : [])),
  );
  const value = { made: made.length, there: rows.length - made.length };
  const [first, last] = [made[0]?.reference ?? null, made.at(-1)?.reference ?? null];
  await tx.importTrial.update({
    where: { id: trialId },
    data: { ...value, content: Prisma.DbNull, firstReference: first, lastReference: last },
    select: { id: true },
  });
  const event = {
    name: "import.carriedOut",
    record: { type: "Import", id: trialId },
    payload: { officialId: viewer.id, noun, rows: rows.length, made: made.length },
  } as const;
  return { ok: true, value, events: [...made.flatMap(({ events }) => events), event] };
}
