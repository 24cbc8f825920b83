import "server-only";
import type { FormValues } from "@/domain/fields";
import { sideOf } from "@/domain/region";
import { isOfOneSide } from "@/domain/side-text";
import { db } from "./db";
import { env } from "./env";
import { sessionClaim } from "./session";

const hour = 60 * 60 * 1000;

/**
 * The official under whom a form is kept: who is signed in, or was until just now. A cookie lives longer
 * than any session: what it says counts only while its account is open, and unless the session was used
 * longer ago than one may last. A session that is no longer on record was ended for its official.
 */
export async function ownerOfForm(): Promise<string | null> {
  const claim = await sessionClaim();
  if (!claim) return null;
  const { sessionId, officialId } = claim;
  const oldest = new Date(Date.now() - env().SESSION_MAX_HOURS * hour);
  const [official, session] = await Promise.all([
    db.official.findFirst({ where: { id: officialId, active: true }, select: { id: true } }),
    db.session.findFirst({ where: { id: sessionId }, select: { officialId: true, seenAt: true } }),
  ]);
  const isOver = session && (session.officialId !== officialId || session.seenAt <= oldest);
  return official && !isOver ? officialId : null;
}

/**
 * What an official may have back of a form that was made for another: not what its side alone reads, unless
 * both speak for one side.
 */
export async function readableBy(
  officialId: string | null,
  madeFor: string | null,
  values: FormValues,
): Promise<FormValues> {
  if (!officialId || !madeFor || madeFor === officialId) return values;
  if (!Object.keys(values).some(isOfOneSide)) return values;
  const officials = await db.official.findMany({
    where: { id: { in: [officialId, madeFor] } },
    select: { organisation: { select: { countries: true } } },
  });
  const [one, other] = officials.map(({ organisation }) => sideOf(organisation.countries));
  if (one && one === other) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isOfOneSide(name)));
}
