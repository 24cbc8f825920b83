import { z } from "zod";
import { emailSchema } from "../address";
import { daySchema } from "../day";
import { languageSchema } from "../language";
import { idSchema, requiredLine } from "../text";
import { versionSchema } from "../versions";
import { type Anyone, hasRole, type Role, roles, type ScopeKind, scopeKinds } from "../viewer";

/** For what each role can be given. An administrator sees no records and is one for the whole portal. */
export const scopesOf: Record<Role, readonly ScopeKind[]> = {
  REGIONAL_COORDINATOR: ["REGIONS"],
  CABINET: ["PARTNERSHIP"],
  COMPETENT_BODY: ["ALL", "PARTY", "PARTNERSHIP", "REGIONS"],
  PARTNER_OFFICIAL: ["PARTY", "REGIONS"],
  PARTNER_COORDINATOR: ["PARTY", "PARTNERSHIP", "REGIONS"],
  NATIONAL_COORDINATOR: ["ALL"],
  READER: ["ALL", "PARTY", "PARTNERSHIP", "REGIONS"],
  ADMINISTRATOR: ["ALL"],
};

/** What one may do with accounts: with one's own, and with those of others. */
export const accountRules = {
  readOwn: (viewer: Anyone) => viewer !== null,
  changeOwn: (viewer: Anyone) => viewer !== null,
  manage: (viewer: Anyone) => hasRole(viewer, "ADMINISTRATOR"),
} as const satisfies Record<string, (viewer: Anyone) => boolean>;

/** Whether a grant counts at this moment, will later, or did before. */
export function grantState({ from, until }: Period, now: Date): "now" | "later" | "ended" {
  if (until && until <= now) return "ended";
  return from > now ? "later" : "now";
}

/** So many days ahead it is said that a role ends. */
export const endingDays = 30;

/** Whether a grant that counts now ends soon. */
export const endsSoon = (period: Period, now: Date): boolean =>
  grantState(period, now) === "now" &&
  period.until !== null &&
  period.until.getTime() - now.getTime() <= endingDays * 24 * 60 * 60 * 1000;

type Period = { from: Date; until: Date | null };

/** Whether two periods have a moment in common. One that ended before it began has none. */
export const overlaps = (one: Period, other: Period): boolean => {
  const from = Math.max(one.from.getTime(), other.from.getTime());
  return [one, other].every(({ until }) => until === null || from < until.getTime());
};

/** Who an official is to the portal: given with a new account, and corrected later. */
const identity = {
  name: requiredLine(120),
  organisationId: idSchema().min(1, "required"),
};

/** A new account, as the administrator's form sends it. */
export const registerAccountSchema = z.strictObject({
  requestId: z.uuid(),
  email: emailSchema,
  ...identity,
  language: languageSchema,
});
export type RegisterAccount = z.infer<typeof registerAccountSchema>;

/** A correction of an account, with the version that the form was made from. */
export const editAccountSchema = z.strictObject({
  requestId: z.uuid(),
  officialId: idSchema(),
  version: versionSchema,
  ...identity,
});
export type EditAccount = z.infer<typeof editAccountSchema>;

/** A form that names an account and nothing else. */
export const accountSchema = z.strictObject({
  requestId: z.uuid(),
  officialId: idSchema(),
});
export type NamedAccount = z.infer<typeof accountSchema>;

/** A new grant, as the administrator's form sends it. Only the scope that was chosen counts. */
export const addGrantSchema = z
  .strictObject({
    requestId: z.uuid(),
    officialId: idSchema(),
    role: z.enum(roles, "required"),
    scope: z.enum(scopeKinds, "required"),
    partyId: idSchema().default(""),
    partnershipId: idSchema().default(""),
    regions: z.array(idSchema()).max(100, "tooLong"),
    from: daySchema.or(z.literal("")),
    until: daySchema.or(z.literal("")),
  })
  .superRefine((grant, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (!scopesOf[grant.role].includes(grant.scope)) refuse("scope", "unknownChoice");
    if (grant.scope === "PARTY" && !grant.partyId) refuse("partyId", "scopeNeeded");
    if (grant.scope === "PARTNERSHIP" && !grant.partnershipId)
      refuse("partnershipId", "scopeNeeded");
    if (grant.scope === "REGIONS" && grant.regions.length === 0) refuse("regions", "scopeNeeded");
    if (grant.from && grant.until && grant.until < grant.from) refuse("until", "endBeforeStart");
  });
export type AddGrant = z.infer<typeof addGrantSchema>;

/** A form that names a grant of an account. */
export const endGrantSchema = z.strictObject({
  requestId: z.uuid(),
  officialId: idSchema(),
  grantId: idSchema(),
});
export type EndGrant = z.infer<typeof endGrantSchema>;
