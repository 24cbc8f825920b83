import "server-only";
import { createHmac } from "node:crypto";
import { attemptLimits } from "@/domain/account/sign-in";
import type { Transaction } from "@/prisma/client";
import { db } from "../db";
import { env } from "../env";

/** A form that a stranger's browser wants kept counts by its address, as sign-ins do. */
type Kind = "account" | "address" | "form";

/**
 * Counts an attempt on this account or from this address before it is made, so that many at once count
 * too. Says whether it may be made. All servers of the portal count in the one table.
 */
export async function countAttempt(kind: Kind, of: string, tx: Transaction = db): Promise<boolean> {
  const rows = await tx.$queryRaw<{ failures: number }[]>`
    insert into "SignInAttempt" as kept (key, failures, "windowEnd")
    values (${keyOf(kind, of)}, 1, now() + make_interval(mins => ${attemptLimits.minutes}::int))
    on conflict (key) do update set
      failures = case when kept."windowEnd" <= now() then 1 else least(kept.failures + 1, 1000) end,
      "windowEnd" =
        case when kept."windowEnd" <= now() then excluded."windowEnd" else kept."windowEnd" end
    returning failures`;
  return (rows[0]?.failures ?? 0) <= attemptLimits[kind];
}

/** An attempt succeeded: the account begins at none again, and this one does not weigh on its address. */
export async function forgetAttempts(
  email: string,
  address: string,
  tx: Transaction = db,
): Promise<void> {
  await tx.$executeRaw`
    delete from "SignInAttempt" where key = ${keyOf("account", email)} or "windowEnd" <= now()`;
  await tx.$executeRaw`
    update "SignInAttempt" set failures = failures - 1
    where key = ${keyOf("address", address)} and failures > 0`;
}

/** Whoever got a new way in may be tried at once, however often others guessed before. */
export async function forgetAccountAttempts(email: string, tx: Transaction): Promise<void> {
  await tx.$executeRaw`delete from "SignInAttempt" where key = ${keyOf("account", email)}`;
}

/** A key that nobody without the portal's secret can lead back to an e-mail or network address. */
const keyOf = (kind: Kind, of: string): string =>
  `${kind}:${createHmac("sha256", env().NEXTAUTH_SECRET).update(`${kind}:${of}`).digest("base64url")}`;
