import type { Language } from "./language";
import type { Border, Country } from "./region";

export const roles = [
  "REGIONAL_COORDINATOR",
  "CABINET",
  "COMPETENT_BODY",
  "PARTNER_OFFICIAL",
  "PARTNER_COORDINATOR",
  "NATIONAL_COORDINATOR",
  "READER",
  "ADMINISTRATOR",
] as const;
export type Role = (typeof roles)[number];

/** What part of the records a grant reaches. Regions are NUTS-3 ids; cooperation regions are spelled out. */
export type Scope =
  | { kind: "ALL" }
  | { kind: "PARTY"; partyId: string }
  | { kind: "PARTNERSHIP"; partnershipId: string }
  | { kind: "REGIONS"; regionIds: readonly string[]; namedIds: readonly string[] };

export const scopeKinds = ["ALL", "PARTY", "PARTNERSHIP", "REGIONS"] as const;
export type ScopeKind = (typeof scopeKinds)[number] & Scope["kind"];

export type Grant = {
  role: Role;
  scope: Scope;
  /** The borders at which the scope lies (domain/border.ts); left out where there are none. */
  borders?: readonly Border[];
};

/** A signed-in official as the rules see one. Grants that ended or have not begun are not in the list. */
export type Viewer = {
  id: string;
  sessionId: string;
  name: string;
  language: Language;
  organisationId: string;
  /** The side of the border that the organisation speaks for; null when it is of several countries. */
  side: Country | null;
  grants: readonly Grant[];
};

/** Whoever asks: an official, or the public. */
export type Anyone = Viewer | null;

/** Whether the official holds this role anywhere. */
export const hasRole = (viewer: Anyone, role: Role): boolean =>
  viewer?.grants.some((grant) => grant.role === role) ?? false;

/** The regions that an official's grants name, of either kind; which of them are single ones; and all that they reach. */
export function ownRegions(viewer: Viewer) {
  const scopes = viewer.grants.flatMap(({ scope }) => (scope.kind === "REGIONS" ? [scope] : []));
  const named = [...new Set(scopes.flatMap(({ namedIds }) => namedIds))];
  const reached = [...new Set(scopes.flatMap(({ regionIds }) => regionIds))];
  return { named, single: named.filter((id) => reached.includes(id)), reached };
}
