import type { Anyone, Grant, Role } from "./viewer";

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
 * see: read it while it is internal, with its internal note. register: add one. edit: change its facts.
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

/** The facts about a record that decide whose it is. */
export type Reach = {
  regionIds: readonly string[];
  partyIds: readonly string[];
  partnershipIds: readonly string[];
  /** The organisations competent for it, its owner or its lead. */
  organisationIds: readonly string[];
};

/** Whether a grant reaches a record. A ministry acts only where its own organisation is concerned. */
export function reaches(grant: Grant, record: Reach): boolean {
  const { scope } = grant;
  switch (scope.kind) {
    case "ALL":
      return true;
    case "PARTY":
      return record.partyIds.includes(scope.partyId);
    case "PARTNERSHIP":
      return record.partnershipIds.includes(scope.partnershipId);
    case "REGIONS":
      return record.regionIds.some((id) => scope.regionIds.includes(id));
  }
}

/** The grant by which this official may do this with this record, or undefined when none allows it. */
export function grantFor(viewer: Anyone, ability: Ability, record: Reach): Grant | undefined {
  return viewer?.grants.find(
    (grant) =>
      permissions[grant.role].includes(ability) &&
      reaches(grant, record) &&
      (ability === "see" || concerns(grant.role, viewer.organisationId, record)),
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

function concerns(role: Role, organisationId: string, record: Reach): boolean {
  return role !== "MINISTRY" || record.organisationIds.includes(organisationId);
}
