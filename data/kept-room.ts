import "server-only";
import type { Transaction } from "@/prisma/client";
import { db } from "./db";

const mebibyte = 1024 * 1024;

/** How much is kept at most: of one official, of all who are signing in together, and of everybody. */
const bounds = {
  official: { rows: 20, bytes: 2 * mebibyte },
  signingIn: { rows: 1000, bytes: mebibyte },
  everybody: { rows: 20_000, bytes: 256 * mebibyte },
};
type Bound = { rows: number; bytes: number };

/**
 * Makes room for one more form of this size, of this official or of whoever is signing in (null). One owner's
 * forms are counted one after another. Those of others are removed too, by many at once: what another write
 * holds is left to it, since two that wait for each other's rows would wait for ever.
 */
export async function makeRoomFor(
  tx: Transaction,
  owner: string | null,
  size: number,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`form:${owner}`}))`;
  await removeOld(tx);
  await makeRoom(tx, owner, bounds[owner === null ? "signingIn" : "official"], size);
  await makeRoom(tx, undefined, bounds.everybody, size);
}

/** Removes what is too old to be read back. */
export async function forgetOldForms(): Promise<void> {
  await removeOld(db);
}

const removeOld = (by: Pick<Transaction, "$executeRaw">): Promise<number> =>
  by.$executeRaw`
    delete from "KeptForm" where id in (
      select id from "KeptForm" where "expiresAt" < now() for update skip locked)`;

/** The oldest go, so that one more of this size fits in; of this owner, or of everybody. */
async function makeRoom(
  tx: Transaction,
  owner: string | null | undefined,
  { rows, bytes }: Bound,
  size: number,
): Promise<void> {
  const everybody = owner === undefined;
  await tx.$executeRaw`
    delete from "KeptForm" where id in (
      select id from "KeptForm" where id in (select id from (
        select id, row_number() over newest as nth, sum(size) over newest as bytes
        from "KeptForm" where ${everybody} or "officialId" is not distinct from ${owner ?? null}
        window newest as (order by "keptAt" desc, id rows unbounded preceding)
      ) as kept where nth >= ${rows} or bytes > ${bytes - size})
      for update skip locked)`;
}
