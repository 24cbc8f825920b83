import "server-only";
import { openStatuses } from "@/domain/bottleneck/bottleneck";
import { silences } from "@/domain/bottleneck/list";
import { nearDays } from "@/domain/bottleneck/next-step";
import { dateOf, dayAfter } from "@/domain/day";
import { keyOf } from "@/domain/key";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { type FilterSource, holding, oneOf } from "../list-filters";
import { inScopesSql } from "../visibility";
import { ownByNameSql } from "../whose";

/** How `stepOn` tells that the open step has no day, and that nothing is agreed. */
export const stepDays = { undated: "9999-12-30", none: "9999-12-31" } as const;
const { undated, none } = stepDays;

const isOpen = Prisma.sql`b.status = any(${[...openStatuses]}::"BottleneckStatus"[])`;

/** By whose it is: what the official has in hand or is to do, what their organisation is, what lies in their scopes, what is nobody's. */
const whose: FilterSource = {
  isPersonal: true,
  where: (names, _, viewer) =>
    Prisma.sql`(${Prisma.join(
      names.map((name) => ownSql(name, viewer)),
      " or ",
    )})`,
};

function ownSql(name: string, viewer: Anyone): Prisma.Sql {
  if (!viewer) return Prisma.sql`false`;
  const { organisationId } = viewer;
  if (name === "regions") return inScopesSql("bottleneck", viewer);
  if (name === "nobody") return Prisma.sql`b."ownerId" is null`;
  if (name === "organisation")
    return Prisma.sql`b.keys && ${[keyOf("owner", organisationId), keyOf("asked", organisationId)]}::text[]`;
  return ownByNameSql(viewer);
}

/** The filters by which officials find their work in the list of bottlenecks, called `b`. */
export const workFilters = {
  whose,
  step: holding((today) => {
    const near = dayAfter(today, nearDays);
    return {
      late: Prisma.sql`b."stepOn" < ${today}`,
      week: Prisma.sql`(b."stepOn" >= ${today} and b."stepOn" <= ${near})`,
      later: Prisma.sql`(b."stepOn" > ${near} and b."stepOn" < ${undated})`,
      undated: Prisma.sql`b."stepOn" = ${undated}`,
      none: Prisma.sql`(b."stepOn" = ${none} and ${isOpen})`,
    };
  }),
  silent: holding(
    (today) =>
      Object.fromEntries(
        silences.map((days) => [
          days,
          Prisma.sql`(b."changedAt" < ${dateOf(dayAfter(today, -Number(days)))} and ${isOpen})`,
        ]),
      ) as Record<(typeof silences)[number], Prisma.Sql>,
  ),
  owner: oneOf(Prisma.sql`b."ownerId"`),
  shown: holding({
    public: Prisma.sql`b.published`,
    internal: Prisma.sql`not b.published`,
  }),
} satisfies Record<string, FilterSource>;
