import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { db } from "./db";
import { env } from "./env";

const month = 30 * 24 * 60 * 60;

/** Whether readers reach the portal over TLS; then its cookies travel over nothing else. */
export const isSecure = () => env().PUBLIC_URL.startsWith("https://");

const cookieName = () => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;

/** SHA-256 in hex: what the database keeps of a secret. */
export const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Opens a session with a new id for this official and hands its key to the browser. */
export async function openSession(officialId: string): Promise<void> {
  await endSession();
  const secret = randomBytes(32).toString("base64url");
  await db.session.create({ data: { id: digest(secret), officialId } });
  const value = await encode({
    token: { sub: officialId, sid: secret },
    secret: env().NEXTAUTH_SECRET,
    maxAge: month,
  });
  const jar = await cookies();
  jar.set(cookieName(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
  });
}

/** Ends the session of this browser, in the database first. */
export async function endSession(): Promise<void> {
  const claim = await sessionClaim();
  const jar = await cookies();
  if (!claim) return;
  await db.session.updateMany({
    where: { id: claim.sessionId, endedAt: null },
    data: { endedAt: new Date() },
  });
  jar.delete(cookieName());
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
