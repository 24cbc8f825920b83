import "server-only";
import { z } from "zod";
import type { Country } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";

const row = z.object({ id: z.string() });

/**
 * The organisations of this country that could be asked about a bottleneck: those with an account whose grant, for a
 * party, a partnership or a region, reaches it. The most of a party first, and few.
 */
export async function listWhoToAsk(
  viewer: Viewer,
  reference: string,
  country: Country,
): Promise<string[]> {
  const rows = await readRows(
    "organisations that could be asked",
    row,
    Prisma.sql`select o.id from "Bottleneck" b
      join "Grant" g on g."from" <= now() and (g.until is null or g.until > now())
        and g.role in ('PARTNER_COORDINATOR', 'PARTNER_OFFICIAL', 'REGIONAL_COORDINATOR', 'COMPETENT_BODY')
        and (b.keys && array['party:' || g."partyId", 'partnership:' || g."partnershipId"]
          or exists (select from "GrantRegion" r left join "RegionMember" m on m."regionId" = r."regionId"
            where r."grantId" = g.id and b.keys && array['region:' || coalesce(m."memberId", r."regionId")]))
      join "Official" a on a.id = g."officialId" and a.active
      join "Organisation" o on o.id = a."organisationId" and ${country}::"Country" = any(o.countries)
    where b.reference = ${reference} and ${visibleSql("bottleneck", viewer)}
    group by o.id order by count(*) filter (where g."partyId" is not null) desc, o.id limit 3`,
  );
  return rows.map(({ id }) => id);
}
