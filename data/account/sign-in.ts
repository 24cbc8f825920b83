import "server-only";
import { setTimeout } from "node:timers/promises";
import { firstSection } from "@/domain/account/account";
import { delayOf, type SignIn } from "@/domain/account/sign-in";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { record } from "../audit";
import { db } from "../db";
import { logBounded } from "../log";
import { openSession } from "../session";
import { grantsInForce } from "./administrators";
import { clearAttempts, countAttempt, uncountAttempt } from "./attempts";
import { knownBrowser, rememberBrowser } from "./known-browsers";
import { isPassword } from "./passwords";

/** Where an official begins who signed in. */
export type Start = ReturnType<typeof firstSection>;

/**
 * Opens a session for whoever knows the password of an account. Every other case takes the same steps and
 * gets the same answer: a wrong password, an account that ended or has no password yet, no account at all.
 */
export async function signIn(
  { email, password }: SignIn,
  address: string,
): Promise<Outcome<Start>> {
  const browser = await knownBrowser(email);
  const tried: Tried = browser ? ["browser", browser] : ["account", email];
  if (!(await mayTry(tried, address))) {
    logBounded("sign-in-limited", { event: "sign-in-limited" }, "too many attempts to sign in");
    return refused("tooOften");
  }
  const official = await db.official.findUnique({
    relationLoadStrategy: "join",
    where: { email },
    select: {
      id: true,
      active: true,
      passwordHash: true,
      grants: { where: grantsInForce(), select: { role: true } },
    },
  });
  const fits = await isPassword(password, official?.active ? official.passwordHash : null);
  if (!official || !fits) {
    await record(db, null, {
      name: "session.refused",
      record: { type: "Official", id: official?.id ?? "unknown" },
      payload: { officialId: official?.id ?? null },
    });
    return refused("wrongSignIn");
  }
  await clearAttempts(...tried);
  await uncountAttempt("address", address);
  await openSession(official.id);
  await rememberBrowser(official.id);
  return doneWith(firstSection(official.grants.map(({ role }) => role)));
}

/** What an attempt counts for: the account, or the browser that it knows. */
type Tried = ["account" | "browser", string];

/** Counts the attempt and waits where many come from one address; what may not be made counts nowhere. */
async function mayTry(tried: Tried, address: string): Promise<boolean> {
  if ((await countAttempt(...tried)) === null) return false;
  const fromHere = await countAttempt("address", address);
  if (fromHere === null) {
    await uncountAttempt(...tried);
    return false;
  }
  await setTimeout(delayOf(fromHere));
  return true;
}
