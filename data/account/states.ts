import "server-only";
import { endingDays } from "@/domain/account/account";
import type { AccountState } from "@/domain/account/list";
import { Prisma } from "@/prisma/generated/client";

/** The roles of the account `o` that count now. */
export const rolesNow = Prisma.sql`select distinct g.role::text as value from "Grant" g
  where g."officialId" = o.id and g."from" <= now() and (g.until is null or g.until > now())`;

/** When somebody last signed in to the account `o`: sessions are forgotten, history is not. */
export const lastSignIn = Prisma.sql`(select e.at from "AuditEvent" e
  where e."officialId" = o.id and e.name = 'session.opened' order by e.at desc limit 1)`;

/** What the account `o` is at this moment, as `accountStateOf` calls it; an invited one may lack a role too. */
export const accountStates: Readonly<Record<AccountState, Prisma.Sql>> = {
  active: Prisma.sql`(o.active and o."passwordHash" is not null and exists (${rolesNow}))`,
  invited: Prisma.sql`(o.active and o."passwordHash" is null)`,
  linkEnded: Prisma.sql`(o.active and o."passwordHash" is null and not exists (select 1
      from "OneTimeLink" l where l."officialId" = o.id and l."usedAt" is null and l."expiresAt" > now()))`,
  closed: Prisma.sql`not o.active`,
  withoutRole: Prisma.sql`(o.active and not exists (${rolesNow}))`,
  endsSoon: Prisma.sql`o.active and exists (select 1 from "Grant" g where g."officialId" = o.id and g."from" <= now()
      and g.until > now() and g.until <= now() + ${endingDays} * interval '1 day')`,
  demo: Prisma.sql`o."isDemo"`,
};
