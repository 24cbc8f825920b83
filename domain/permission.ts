import { type Key, keyOf } from "./key";
import type { Country } from "./region";
import type { Anyone, Grant, Role, Scope } from "./viewer";

/** What an official can do with the records that a grant reaches. */
export const abilities = [
  "see",
  "register",
  "edit",
  "assess",
  "treat",
  "decide",
  "publish",
  "report",
] as const;
export type Ability = (typeof abilities)[number];

/**
 * Who may do what with a record inside the scope of the grant.
 *
 * see: read it while it is internal, with what the own side wrote for itself. register: add one. edit: change its facts.
 * assess: judge whether it is an obstacle. treat: carry it through analysis and treatment, hold it,
 * reopen it. decide: end it. publish: show it to the public or withdraw it. report: milestones and
 * progress of a project.
 */
export const permissions: Record<Role, readonly Ability[]> = {
  REGIONAL_COORDINATOR: [
    "see",
    "register",
    "edit",
    "assess",
    "treat",
    "decide",
    "publish",
    "report",
  ],
  CABINET: ["see", "register", "treat", "decide", "publish"],
  MINISTRY: ["see", "treat"],
  PARTNER_OFFICIAL: ["see", "register", "edit", "report"],
  NATIONAL_COORDINATOR: [
    "see",
    "register",
    "edit",
    "assess",
    "treat",
    "decide",
    "publish",
    "report",
  ],
  READER: ["see"],
  ADMINISTRATOR: [],
};

/** What decides whose a record is: its keys (domain/key.ts). */
export type Reach = { keys: readonly string[] };

/**
 * Keys that must be among those of a record: both, or the one. A ministry acts where its scope and its
 * own organisation fit, everybody else where the scope fits.
 */
type KeyPair = readonly [Key] | readonly [Key, Key];

/** What an ability reaches: every record, or those that have a pair of keys. */
export type Reached = "everything" | readonly KeyPair[];

/** What this official reaches with one of these abilities: the rule that every question about records asks. */
export function reachedBy(viewer: Anyone, ...asked: readonly Ability[]): Reached {
  const reached = (viewer?.grants ?? []).flatMap((grant) =>
    asked
      .filter((ability) => permissions[grant.role].includes(ability))
      .map((ability) => reachedByGrant(grant, ability, viewer?.organisationId ?? "")),
  );
  if (reached.includes("everything")) return "everything";
  const pairs = reached.flatMap((one) => (one === "everything" ? [] : one));
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** The grant by which this official may do this with this record, or undefined when none allows it. */
export function grantFor(viewer: Anyone, ability: Ability, record: Reach): Grant | undefined {
  return viewer?.grants.find(
    (grant) =>
      permissions[grant.role].includes(ability) &&
      has(record, reachedByGrant(grant, ability, viewer.organisationId)),
  );
}

export const may = (viewer: Anyone, ability: Ability, record: Reach): boolean =>
  grantFor(viewer, ability, record) !== undefined;

/** Whether this official may do this somewhere: what decides if a button is offered at all. */
export const mayAnywhere = (viewer: Anyone, ability: Ability): boolean =>
  viewer?.grants.some((grant) => permissions[grant.role].includes(ability)) ?? false;

/** A record is seen by whom it was published to: everyone, or those whose grant reaches it. */
export const maySee = (viewer: Anyone, record: Reach & { published: boolean }): boolean =>
  record.published || may(viewer, "see", record);

/**
 * Whether an official reads what one side of the border wrote for itself. A grant says which records, the
 * side says which internal parts: it takes both, also under a grant for everything. What was written for all
 * sides (null) is read by all who see the record.
 */
export const readsSide = (viewer: Anyone, record: Reach, side: Country | null): boolean =>
  may(viewer, "see", record) && isOwnSide(viewer, side);

/** Whether this is the viewer's side, or what all sides share. */
const isOwnSide = (viewer: Anyone, side: Country | null): boolean =>
  viewer !== null && (side === null || viewer.side === side);

const has = ({ keys }: Reach, reached: Reached): boolean =>
  reached === "everything" ||
  reached.some((pair) => pair.every((key: string) => keys.includes(key)));

function reachedByGrant({ role, scope }: Grant, ability: Ability, organisationId: string): Reached {
  const needsOwn = role === "MINISTRY" && ability !== "see";
  const own = keyOf("organisation", organisationId);
  const keys = keysOfScope(scope);
  if (keys === "everything") return needsOwn ? [[own]] : "everything";
  return keys.map((key): KeyPair => (needsOwn ? [key, own] : [key]));
}

function keysOfScope(scope: Scope): "everything" | Key[] {
  switch (scope.kind) {
    case "ALL":
      return "everything";
    case "PARTY":
      return [keyOf("party", scope.partyId)];
    case "PARTNERSHIP":
      return [keyOf("partnership", scope.partnershipId)];
    case "REGIONS":
      return scope.regionIds.map((id) => keyOf("region", id));
  }
}
