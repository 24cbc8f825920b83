import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";
import { attemptLimits, knownDays } from "@/domain/attempts";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { env } from "./env";
import { readRows } from "./read-rows";

/** A form that a stranger's browser wants kept counts by its address, as sign-ins do. */
type Kind = "account" | "browser" | "address" | "form" | "password" | "refusal" | "calendar";

/** An account by its e-mail address, as it is tried from one network address. */
type FromNetwork = readonly [email: string, network: string];

/** What attempts are counted for. */
export type Counted =
  | readonly [kind: Kind, of: string]
  | readonly [kind: "network", of: FromNetwork];

/**
 * Counts an attempt on this account, from this browser or from this address before it is made, so that many
 * at once count too. Gives how many there are now, or null when it may not be made: then it is not counted.
 * All servers of the portal count in the one table.
 */
export async function countAttempt(
  [kind, of]: Counted,
  tx: Transaction = db,
): Promise<number | null> {
  const rows = await readRows(
    "attempts",
    z.object({ failures: z.number() }),
    Prisma.sql`insert into "SignInAttempt" as kept (key, failures, "windowEnd")
    values (${keyOf(kind, of)}, 1, now() + make_interval(mins => ${attemptLimits.minutes}::int))
    on conflict (key) do update set
      failures = case when kept."windowEnd" <= now() then 1 else kept.failures + 1 end,
      "windowEnd" =
        case when kept."windowEnd" <= now() then excluded."windowEnd" else kept."windowEnd" end
    where kept."windowEnd" <= now() or kept.failures < ${attemptLimits[kind]}
    returning failures`,
    tx,
  );
  return rows[0]?.failures ?? null;
}

/** An attempt was not made after all, or succeeded: it does not count. */
export async function uncountAttempt([kind, of]: Counted, tx: Transaction = db): Promise<void> {
  await tx.$executeRaw`
    update "SignInAttempt" set failures = failures - 1
    where key = ${keyOf(kind, of)} and failures > 0`;
}

/** Begins at none again. */
export async function clearAttempts([kind, of]: Counted, tx: Transaction = db): Promise<void> {
  await tx.$executeRaw`
    delete from "SignInAttempt" where key = ${keyOf(kind, of)} or "windowEnd" <= now()`;
}

/** Erases what counted until this moment and counts no more. */
export async function forgetOldAttempts(now: Date): Promise<void> {
  await db.signInAttempt.deleteMany({ where: { windowEnd: { lte: now } } });
}

/** Somebody signed in to this account from here: from now on the account knows this network address. */
export async function rememberNetwork(of: FromNetwork): Promise<void> {
  await db.$executeRaw`
    insert into "SignInAttempt" (key, failures, "windowEnd")
    values (${keyOf("known", of)}, 0, now() + make_interval(days => ${knownDays}::int))
    on conflict (key) do update set "windowEnd" = excluded."windowEnd"`;
}

/** Whether somebody signed in to this account from this network address in the last half year. */
export async function isKnownNetwork(of: FromNetwork): Promise<boolean> {
  const rows = await readRows(
    "known networks",
    z.object({ key: z.string() }),
    Prisma.sql`select key from "SignInAttempt"
      where key = ${keyOf("known", of)} and "windowEnd" > now()`,
  );
  return rows.length > 0;
}

/**
 * Whoever got a new way in, a link or a password, may be tried at once, however often others guessed
 * before; and no browser and no network address is known any more.
 */
export async function beginAnew(tx: Transaction, officialId: string): Promise<void> {
  const { email } = await tx.official.findUniqueOrThrow({
    where: { id: officialId },
    select: { email: true },
  });
  await tx.$executeRaw`
    delete from "SignInAttempt" where starts_with(key, ${keyOf("account", email)})`;
  await tx.knownBrowser.deleteMany({ where: { officialId } });
}

/**
 * A key that nobody without the portal's secret can lead back to an e-mail or network address. What an account
 * has of a network address stands under the key of the account.
 */
function keyOf(kind: Kind | "network" | "known", of: string | FromNetwork): string {
  if (typeof of !== "string") return `${keyOf("account", of[0])} ${keyed(kind, of.join(" "))}`;
  return keyed(kind, of);
}

const keyed = (kind: string, of: string): string =>
  `${kind}:${createHmac("sha256", env().NEXTAUTH_SECRET).update(`${kind}:${of}`).digest("base64url")}`;
