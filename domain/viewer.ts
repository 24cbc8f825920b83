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

/** What a grant says of its scope, as it is kept: what is of another kind of scope is empty. */
type KeptScope = {
  scope: ScopeKind;
  partyId: string | null;
  partnershipId: string | null;
  regionIds: readonly string[];
  namedIds: readonly string[];
};

export function scopeOf({ scope, partyId, partnershipId, regionIds, namedIds }: KeptScope): Scope {
  switch (scope) {
    case "ALL":
      return { kind: "ALL" };
    case "PARTY":
      return { kind: "PARTY", partyId: partyId ?? "" };
    case "PARTNERSHIP":
      return { kind: "PARTNERSHIP", partnershipId: partnershipId ?? "" };
    case "REGIONS":
      return { kind: "REGIONS", regionIds, namedIds };
  }
}

export type Grant = {
  role: Role;
  scope: Scope;
  /** The borders at which the scope lies (domain/border.ts); left out where there are none. */
  borders?: readonly Border[];
  /** Of a grant for a party: the partnerships with it, which take on what concerns its border as a whole. */
  partnershipIds?: readonly string[];
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
  /** The officials who are away and for whom this one stands in; left out where there are none. */
  standsFor?: readonly string[];
  /** Whether somebody stands in for them now; left out where nobody does. */
  isAway?: true;
};

/** Whoever asks: an official, or the public. */
export type Anyone = Viewer | null;

/** Whether the official holds this role anywhere. */
export const hasRole = (viewer: Anyone, role: Role): boolean =>
  viewer?.grants.some((grant) => grant.role === role) ?? false;

type Regions = ReadonlyMap<string, { memberIds: readonly string[] }>;

/** Whose region spans more than these says oneself in which of them a case is. */
const mostAtFirst = 2;

/**
 * The regions for which an official works. `named`: those that the grants name, a programme region that is one region
 * as that one. `atFirst`: the single ones with which a form begins. `offered`: all of these, to stand first in a list.
 * `reached`: every single one that a grant reaches.
 */
export function ownRegions(viewer: Viewer, regions: Regions) {
  const scopes = viewer.grants.flatMap(({ scope }) => (scope.kind === "REGIONS" ? [scope] : []));
  const given = scopes.flatMap(({ namedIds }) =>
    namedIds.flatMap((id) => {
      const memberIds = regions.get(id)?.memberIds ?? [];
      return memberIds.length > 0 ? [{ id, memberIds }] : [];
    }),
  );
  const named = unique(
    given.flatMap(({ id, memberIds }) => (memberIds.length === 1 ? memberIds : [id])),
  );
  const atFirst = unique(
    given.flatMap(({ memberIds }) => (memberIds.length <= mostAtFirst ? memberIds : [])),
  );
  const reached = unique(scopes.flatMap(({ regionIds }) => regionIds));
  return { named, atFirst, offered: unique([...named, ...atFirst]), reached };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
