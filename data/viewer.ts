import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import type { Language } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { plannedOnce } from "@/prisma/plans";
import { db } from "./db";
import { env } from "./env";
import { officialColumns, officialRow, viewerOf } from "./official-row";
import { readRows } from "./read-rows";
import { sessionClaim } from "./session";

/**
 * The official behind this request, or null for the public.
 *
 * The cookie says who it claims to be. Whether the session still lives and what the official may do
 * is read from the database on every request, so a grant that ended counts no more at once.
 */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const claim = await sessionClaim();
  if (!claim) return null;
  const row = await findBySession(claim.sessionId);
  if (!row || row.id !== claim.officialId) return null;
  if (row.stale) {
    await db.session.updateMany({ where: { id: claim.sessionId }, data: { seenAt: new Date() } });
  }
  return viewerOf(row, claim.sessionId);
});

/**
 * Whether this browser still says it is signed in, and is not any more: it is shown less than before. Asks the
 * database nothing of who never signed in.
 */
export const hasSessionEnded = async (): Promise<boolean> =>
  (await findViewer()) === null && (await sessionClaim()) !== null;

/** Longer addresses are not carried along: what passes the portal on may refuse them. */
const longestReturn = 1500;

/** The official behind this page; anyone else signs in first and comes back. */
export async function requireViewer(locale: Language): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  const sent = await headers();
  const here = sent.get("x-grenswerk-path");
  const whole = here ? here + (sent.get("x-grenswerk-query") ?? "") : `/${locale}/workbench`;
  const asked = whole.length <= longestReturn ? whole : `/${locale}/workbench`;
  redirect(`/${locale}/sign-in?next=${encodeURIComponent(asked)}`);
}

/**
 * Whether this official, as they were found at the beginning of something that takes long, is still signed in and may do
 * the same. Who was found by no session, such as the owner of a calendar, has none that could end.
 */
export async function hasSameRights(viewer: Viewer): Promise<boolean> {
  if (viewer.sessionId === "") return true;
  const row = await findBySession(viewer.sessionId);
  if (!row || row.id !== viewer.id) return false;
  return rightsOf(await viewerOf(row, viewer.sessionId)) === rightsOf(viewer);
}

/** All on which it depends what an official sees, in one text whatever its order. */
const rightsOf = ({ grants, organisationId, side, standsFor = [] }: Viewer): string => {
  const inOrder = (_: string, value: unknown) => (Array.isArray(value) ? value.toSorted() : value);
  const each = grants.map((grant) => JSON.stringify(grant, inOrder));
  return JSON.stringify([organisationId, side, standsFor.toSorted(), each.toSorted()]);
};

const sessionRow = officialRow.extend({ stale: z.boolean() });

async function findBySession(sessionId: string) {
  const idle = env().SESSION_IDLE_MINUTES;
  const longest = env().SESSION_MAX_HOURS;
  const rows = await readRows(
    "viewer",
    sessionRow,
    plannedOnce(Prisma.sql`select ${officialColumns}, s."seenAt" < now() - interval '1 minute' as stale
    from "Session" s join "Official" o on o.id = s."officialId"
      join "Organisation" b on b.id = o."organisationId"
    where s.id = ${sessionId} and s."endedAt" is null and o.active
      and s."seenAt" > now() - make_interval(mins => ${idle}::int)
      and s."createdAt" > now() - make_interval(hours => ${longest}::int)`),
  );
  return rows[0];
}
