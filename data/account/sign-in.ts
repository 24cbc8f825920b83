import "server-only";
import { firstSection } from "@/domain/account/account";
import type { SignIn } from "@/domain/account/sign-in";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { record } from "../audit";
import { db } from "../db";
import { log } from "../log";
import { openSession } from "../session";
import { inForce } from "./administrators";
import { countAttempt, forgetAttempts } from "./attempts";
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
  const mayTry = (await countAttempt("address", address)) && (await countAttempt("account", email));
  if (!mayTry) {
    log.warn({ event: "sign-in-limited" }, "too many attempts to sign in");
    return refused("tooOften");
  }
  const official = await db.official.findUnique({
    relationLoadStrategy: "join",
    where: { email },
    select: {
      id: true,
      active: true,
      passwordHash: true,
      grants: { where: inForce(), select: { role: true } },
    },
  });
  const fits = await isPassword(password, official?.active ? official.passwordHash : null);
  if (!official || !fits) {
    await record(db, null, {
      action: "sign-in-failed",
      recordType: "Official",
      recordId: official?.id ?? "unknown",
    });
    return refused("wrongSignIn");
  }
  await forgetAttempts(email, address);
  await openSession(official.id);
  return doneWith(firstSection(official.grants.map(({ role }) => role)));
}
