import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { atBorders } from "@/domain/border";
import { type Language, languageSchema } from "@/domain/language";
import { countries, sideOf } from "@/domain/region";
import { type Grant, roles, scopeKinds, scopeOf, type Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { env } from "./env";
import { readRows } from "./read-rows";
import { sessionClaim } from "./session";

const grantRow = z.object({
  ...{ role: z.enum(roles), scope: z.enum(scopeKinds) },
  ...{ partyId: z.string().nullable(), partnershipId: z.string().nullable() },
  ...{ regionIds: z.array(z.string()), namedIds: z.array(z.string()) },
});

const viewerRow = z.object({
  ...{ id: z.string(), name: z.string(), language: languageSchema, organisationId: z.string() },
  ...{ countries: z.array(z.enum(countries)), stale: z.boolean(), grants: z.array(grantRow) },
});

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
  const { stale: _, grants, countries, ...official } = row;
  const { sessionId } = claim;
  const catalogue = await readCatalogue();
  const given = grants.map((grant): Grant => {
    const scope = scopeOf(grant);
    return { role: grant.role, scope, ...atBorders(scope, catalogue) };
  });
  return { ...official, side: sideOf(countries), sessionId, grants: given };
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

async function findBySession(sessionId: string) {
  const idle = env().SESSION_IDLE_MINUTES;
  const longest = env().SESSION_MAX_HOURS;
  const rows = await readRows(
    "viewer",
    viewerRow,
    Prisma.sql`select o.id, o.name, o.language, o."organisationId", b.countries::text[] as countries,
      s."seenAt" < now() - interval '1 minute' as stale,
      coalesce((
        select json_agg(json_build_object(
          'role', g.role, 'scope', g.scope, 'partyId', g."partyId", 'partnershipId', g."partnershipId",
          'namedIds', array(select r."regionId" from "GrantRegion" r where r."grantId" = g.id),
          'regionIds', array(
            select distinct coalesce(m."memberId", r."regionId")
            from "GrantRegion" r left join "RegionMember" m on m."regionId" = r."regionId"
            where r."grantId" = g.id)) order by g."createdAt")
        from "Grant" g
        where g."officialId" = o.id and g."from" <= now() and (g.until is null or g.until > now())
      ), '[]') as grants
    from "Session" s join "Official" o on o.id = s."officialId"
      join "Organisation" b on b.id = o."organisationId"
    where s.id = ${sessionId} and s."endedAt" is null and o.active
      and s."seenAt" > now() - make_interval(mins => ${idle}::int)
      and s."createdAt" > now() - make_interval(hours => ${longest}::int)`,
  );
  return rows[0];
}
