import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import type { Prisma } from "@/prisma/generated/client";
import { recordEvent } from "./audit";
import { db } from "./db";
import { env } from "./env";

/** How long a session stays on record after its last use; the privacy page says so too. */
const keptDays = 90;
const month = 30 * 24 * 60 * 60;
const localHosts = ["localhost", "127.0.0.1", "[::1]"];

/** Whether cookies travel over TLS only: always, except where the portal runs on one's own machine. */
export function isSecure(): boolean {
  const { protocol, hostname } = new URL(env().PUBLIC_URL);
  return protocol === "https:" || !localHosts.includes(hostname);
}

/** What the cookie is called under which a browser is signed in. */
export const cookieName = () => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;

/** What the cookie is called by which a browser has back what was typed in it. */
export const browserCookie = "grenswerk.browser";

/** SHA-256 in hex: what the database keeps of a secret. */
export const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A secret that nobody guesses: 256 bits that fit in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Which sessions still live: not ended, used lately, and not older than any session may be. */
export function isAlive(now = new Date()): Prisma.SessionWhereInput {
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  return {
    endedAt: null,
    seenAt: { gt: before(env().SESSION_IDLE_MINUTES) },
    createdAt: { gt: before(env().SESSION_MAX_HOURS * 60) },
  };
}

/**
 * Opens a session with a new id for this official and hands its key to the browser. The session that the
 * browser had ends, so a key that someone planted or saw before the sign-in opens nothing.
 */
export async function openSession(officialId: string): Promise<void> {
  const earlier = await sessionClaim();
  const secret = newSecret();
  await db.$transaction(async (tx) => {
    if (earlier) await tx.session.updateMany(toEnd(earlier.sessionId));
    await tx.session.create({ data: { id: digest(secret), officialId }, select: { id: true } });
    await recordEvent(
      tx,
      { id: officialId },
      {
        name: "session.opened",
        record: { type: "Session", id: digest(secret) },
        payload: { officialId },
      },
    );
  });
  const jar = await cookies();
  jar.set(cookieName(), await keyFor(officialId, secret), {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
  });
}

/** Ends the session of this browser: in the database, so that its key opens nothing any more. */
export async function endSession(): Promise<void> {
  const claim = await sessionClaim();
  const jar = await cookies();
  jar.delete({ name: cookieName(), path: "/", secure: isSecure() });
  const browser = jar.get(browserCookie)?.value;
  if (!claim) return;
  await db.$transaction(async (tx) => {
    // What was typed here is not left behind for the next one at this browser; other browsers keep theirs, and what
    // is being typed is offered to its official alone, wherever they sign in again.
    if (browser)
      await tx.keptForm.deleteMany({
        where: { officialId: claim.officialId, holder: digest(browser), number: 0 },
      });
    const { count } = await tx.session.updateMany(toEnd(claim.sessionId));
    if (count === 0) return;
    await recordEvent(
      tx,
      { id: claim.officialId },
      {
        name: "session.ended",
        record: { type: "Session", id: claim.sessionId },
        payload: { officialId: claim.officialId },
      },
    );
  });
}

/** What the browser says of itself: a session, perhaps one that ended. Proves nothing by itself. */
export async function sessionClaim(): Promise<{ sessionId: string; officialId: string } | null> {
  const jar = await cookies();
  const value = jar.get(cookieName())?.value;
  if (!value) return null;
  const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof token?.sid !== "string" || !token.sub) return null;
  return { sessionId: digest(token.sid), officialId: token.sub };
}

/** The cookie's value: next-auth's encrypted token around the secret of the session. */
const keyFor = (officialId: string, secret: string): Promise<string> =>
  encode({
    token: { sub: officialId, sid: secret },
    secret: env().NEXTAUTH_SECRET,
    maxAge: month,
  });

/** Erases the sessions that nobody used for ninety days. */
export async function forgetOldSessions(now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000);
  await db.session.deleteMany({ where: { seenAt: { lt: oldest } } });
}

const toEnd = (id: string) => ({ where: { id, endedAt: null }, data: { endedAt: new Date() } });
