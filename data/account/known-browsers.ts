import "server-only";
import { cookies } from "next/headers";
import { knownDays } from "@/domain/attempts";
import { db } from "../db";
import { digest, isSecure, newSecret } from "../session";

const day = 24 * 60 * 60;

/** What the cookie is called by which an account knows a browser again. */
export const knownBrowserCookie = () => `${isSecure() ? "__Secure-" : ""}grenswerk.known`;

/**
 * What tells this browser apart when the account with this e-mail address knows it: it signed in there
 * before. Null for every other browser. Opens nothing; its attempts only count apart from those of strangers.
 */
export async function knownBrowser(email: string): Promise<string | null> {
  const secret = (await cookies()).get(knownBrowserCookie())?.value;
  if (!secret) return null;
  const known = await db.knownBrowser.findFirst({
    where: { secret: digest(secret), official: { email }, seenAt: { gt: oldest() } },
    select: { secret: true, officialId: true },
  });
  return known && `${known.secret} ${known.officialId}`;
}

/**
 * From now on the account knows this browser, by a new secret: one that someone planted or saw before the sign-in
 * tells nobody apart. Other accounts go on knowing it.
 */
export async function rememberBrowser(officialId: string): Promise<void> {
  const jar = await cookies();
  const before = digest(jar.get(knownBrowserCookie())?.value ?? "");
  const value = newSecret();
  const secret = digest(value);
  await db.knownBrowser.deleteMany({ where: { secret: before, officialId } });
  await db.knownBrowser.updateMany({ where: { secret: before }, data: { secret } });
  await db.knownBrowser.create({ data: { secret, officialId }, select: { secret: true } });
  jar.set(knownBrowserCookie(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: knownDays * day,
  });
}

/** Erases the browsers that nobody signed in with for half a year. */
export async function forgetOldBrowsers(now: Date): Promise<void> {
  await db.knownBrowser.deleteMany({ where: { seenAt: { lt: oldest(now) } } });
}

const oldest = (now = new Date()) => new Date(now.getTime() - knownDays * day * 1000);
