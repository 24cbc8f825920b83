import "server-only";
import { db } from "./db";
import { env } from "./env";
import { sessionClaim } from "./session";

const hour = 60 * 60 * 1000;

/**
 * The official under whom a form is kept: who is signed in, or was until just now. A cookie lives longer
 * than any session: what it says counts only while the session is on record, was used no longer ago than
 * one may last, and its account is open.
 */
export async function ownerOfForm(): Promise<string | null> {
  const claim = await sessionClaim();
  if (!claim) return null;
  const { sessionId: id, officialId } = claim;
  const seenAt = { gt: new Date(Date.now() - env().SESSION_MAX_HOURS * hour) };
  const session = await db.session.findFirst({
    where: { id, officialId, seenAt, official: { active: true } },
    select: { officialId: true },
  });
  return session?.officialId ?? null;
}
