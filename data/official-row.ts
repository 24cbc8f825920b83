import "server-only";
import { z } from "zod";
import { atBorders } from "@/domain/border";
import { languageSchema } from "@/domain/language";
import { countries, sideOf } from "@/domain/region";
import { type Grant, roles, scopeKinds, scopeOf, type Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readCatalogue } from "./catalogue";

const grantRow = z.object({
  ...{ role: z.enum(roles), scope: z.enum(scopeKinds) },
  ...{ partyId: z.string().nullable(), partnershipId: z.string().nullable() },
  ...{ regionIds: z.array(z.string()), namedIds: z.array(z.string()) },
});

/** An official with the grants that count now, as `officialColumns` gives them. */
export const officialRow = z.object({
  ...{ id: z.string(), name: z.string(), language: languageSchema, organisationId: z.string() },
  ...{ countries: z.array(z.enum(countries)), grants: z.array(grantRow) },
  ...{ standsFor: z.array(z.string()), isAway: z.boolean() },
});

/** Its columns, of the account `o` at the organisation `b`: what the grants are is read anew each time. */
export const officialColumns = Prisma.sql`o.id, o.name, o.language, o."organisationId", b.countries::text[] as countries,
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
      ), '[]') as grants,
      array(select away.id from "Official" away where away."standInId" = o.id and away.active
        and away."organisationId" = o."organisationId"
        and away."awayUntil" >= (now() at time zone 'Europe/Amsterdam')::date) as "standsFor",
      o."standInId" is not null and coalesce(o."awayUntil" >= (now() at time zone 'Europe/Amsterdam')::date, false)
        and exists (select from "Official" i where i.id = o."standInId" and i.active
          and i."organisationId" = o."organisationId") as "isAway"`;

/** The viewer that the rules see: by a session, or by what stands for one ("" for none). */
export async function viewerOf(
  { id, name, language, organisationId, standsFor, isAway, ...row }: z.infer<typeof officialRow>,
  sessionId: string,
): Promise<Viewer> {
  const catalogue = await readCatalogue();
  const grants = row.grants.map((grant): Grant => {
    const scope = scopeOf(grant);
    return { role: grant.role, scope, ...atBorders(scope, catalogue) };
  });
  const official = { id, name, language, organisationId, side: sideOf(row.countries) };
  return {
    ...{ ...official, sessionId, grants },
    ...(standsFor.length > 0 && { standsFor }),
    ...(isAway && { isAway }),
  };
}
