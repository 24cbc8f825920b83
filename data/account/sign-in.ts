import "server-only";
import { setTimeout } from "node:timers/promises";
import type { SignIn } from "@/domain/account/sign-in";
import { delayOf } from "@/domain/attempts";
import type { Language } from "@/domain/language";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import {
  type Counted,
  clearAttempts,
  countAttempt,
  isKnownNetwork,
  rememberNetwork,
  uncountAttempt,
} from "../attempts";
import { recordEvent } from "../audit";
import { db } from "../db";
import { findStart } from "../kept-lists";
import { logBounded } from "../log";
import { openSession } from "../session";
import { knownBrowser, rememberBrowser } from "./known-browsers";
import { isPassword } from "./passwords";

/** Where an official begins who signed in, and in which language the portal speaks to them. */
type Start = { start: string; language: Language };

/**
 * Opens a session for whoever knows the password of an account. Every other case takes the same steps and
 * gets the same answer: a wrong password, an account that ended or has no password yet, no account at all.
 */
export async function signIn(
  { email, password }: SignIn,
  address: string,
): Promise<Outcome<Start>> {
  const counted = await countedFor(email, address);
  if (!(await mayTry(counted))) {
    tellLimited();
    return refused("tooOften");
  }
  const official = await db.official.findUnique({
    relationLoadStrategy: "join",
    where: { email },
    select: {
      id: true,
      active: true,
      passwordHash: true,
      language: true,
    },
  });
  const fits = await isPassword(password, official?.active ? official.passwordHash : null);
  if (!official || !fits) {
    await recordRefusal(official?.id ?? null);
    return refused("wrongSignIn");
  }
  const [own, ...shared] = counted;
  await clearAttempts(own);
  for (const one of shared) await uncountAttempt(one);
  await openSession(official.id);
  await rememberBrowser(official.id);
  await rememberNetwork([email, address]);
  const kept = await findStart(official);
  const start = kept ? `/${kept.section}${kept.query && `?${kept.query}`}` : "/workbench";
  return doneWith({ start, language: official.language });
}

/** History tells of it, but of no more in a quarter of an hour than anybody reads: then the log says so. */
async function recordRefusal(officialId: string | null): Promise<void> {
  if (!(await countAttempt(["refusal", "everybody"]))) return tellLimited();
  await recordEvent(db, null, {
    name: "session.refused",
    record: { type: "Official", id: officialId ?? "unknown" },
    payload: { officialId },
  });
}

const tellLimited = () =>
  logBounded("sign-in-limited", { event: "sign-in-limited" }, "too many attempts to sign in");

/** What an attempt counts for; the first is who tries alone, the others are shared. */
type CountedFor = readonly [Counted, ...Counted[]];

/**
 * A browser that the account knows counts by itself and nowhere else: nobody at the same network address, which
 * may be that of a ministry, keeps its owner out. A strange one counts by account and network address
 * together, so that a stranger keeps nobody out who signs in from elsewhere; and for the account, unless the
 * account knows the network address: guesses from everywhere keep nobody out of it at the usual desk.
 */
async function countedFor(email: string, address: string): Promise<CountedFor> {
  const browser = await knownBrowser(email);
  if (browser) return [["browser", browser]];
  const from = [email, address] as const;
  const account: Counted[] = (await isKnownNetwork(from)) ? [] : [["account", email]];
  return [["network", from], ...account, ["address", address]];
}

/**
 * Counts the attempt and waits where many come from one address; what may not be made counts nowhere. What
 * most share comes first: an address that may try no more leaves no row for each account that it names.
 */
async function mayTry(counted: CountedFor): Promise<boolean> {
  const made: [Counted, number][] = [];
  for (const one of [...counted].reverse()) {
    const attempts = await countAttempt(one);
    if (attempts === null) {
      for (const [before] of made) await uncountAttempt(before);
      return false;
    }
    made.push([one, attempts]);
  }
  await setTimeout(delayOf(made[0]?.[1] ?? 0));
  return true;
}
