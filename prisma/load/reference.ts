import type { Transaction } from "../client";
import { type Brought, bring, dropLinks } from "./bring";
import { readFile } from "./files";
import { identifiers, organisations, readOrganisations } from "./organisations";
import * as rows from "./rows";

/**
 * Brings the reference data of a database up to those of this version: what the records refer to. Gives
 * how much was new, changed or, of links between them, gone.
 */
export async function bringReference(db: Transaction): Promise<Brought & { removed: number }> {
  const removed = await dropOldLinks(db);
  const brought = [
    await bring(db, { name: "Party", key: ["id"] }, rows.parties()),
    await bring(db, { name: "Organisation", key: ["id"] }, organisations()),
    await bring(
      db,
      { name: "OrganisationIdentifier", key: ["organisationId", "scheme"] },
      identifiers(),
    ),
    await bring(db, { name: "Region", key: ["id"] }, rows.regions()),
    await bring(db, { name: "RegionMember", key: ["regionId", "memberId"] }, rows.regionMembers()),
    await bring(db, { name: "Partnership", key: ["id"] }, rows.partnerships()),
    await bring(
      db,
      { name: "PartnershipParticipant", key: ["partnershipId", "organisationId"] },
      rows.participants(),
    ),
    await bring(
      db,
      { name: "PartnershipConference", key: ["partnershipId", "heldOn"], hasOwnId: true },
      rows.conferences(),
    ),
    await bring(db, { name: "Theme", key: ["id"] }, rows.themes()),
    await bring(db, { name: "_PartnershipToTheme", key: ["A", "B"] }, rows.themesOfPartnerships()),
    await bring(db, { name: "Commissioner", key: ["id"] }, rows.commissioners()),
    await bring(
      db,
      { name: "CommissionerRole", key: ["commissionerId", "partnershipId"], hasOwnId: true },
      rows.commissionerRoles(),
    ),
    await bring(db, { name: "Recommendation", key: ["id"] }, rows.recommendations()),
  ];
  const sum = (of: keyof Brought) => brought.reduce((total, part) => total + part[of], 0);
  return { added: sum("added"), changed: sum("changed"), removed };
}

/** Before the rest: an identifier may have moved from one organisation to another. */
async function dropOldLinks(db: Transaction): Promise<number> {
  const ids = (of: { id: string }[]) => of.map(({ id }) => id);
  const named = identifiers().map(({ organisationId, scheme }) => ({ organisationId, scheme }));
  const partnershipIds = ids(readFile("partnerships"));
  const dropped = [
    await dropLinks(
      db,
      { name: "OrganisationIdentifier", of: "organisationId" },
      ids(readOrganisations()),
      named,
    ),
    await dropLinks(
      db,
      { name: "RegionMember", of: "regionId" },
      ids(readFile("cooperation-regions")),
      rows.regionMembers(),
    ),
    await dropLinks(
      db,
      { name: "PartnershipParticipant", of: "partnershipId" },
      partnershipIds,
      rows.participants(),
    ),
    await dropLinks(
      db,
      { name: "_PartnershipToTheme", of: "A" },
      partnershipIds,
      rows.themesOfPartnerships(),
    ),
  ];
  return dropped.reduce((total, count) => total + count, 0);
}
