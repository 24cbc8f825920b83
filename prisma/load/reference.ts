import { entries, entryNouns } from "@/domain/entry/entry";
import type { Transaction } from "../client";
import { type Brought, bring, dropLinks } from "./bring";
import { type FileRows, leaveEdited } from "./edited";
import { withMerged } from "./merged";
import { giveNumbers } from "./numbers";
import { identifiers, organisations } from "./organisations";
import { places, regionsOfPlaces } from "./places";
import * as rows from "./rows";

/** The tables of the reference data, in the order in which they refer to each other, with how a row is known. */
const tables: { name: string; key: string[]; hasOwnId?: boolean }[] = [
  { name: "Party", key: ["id"] },
  { name: "Organisation", key: ["id"] },
  { name: "OrganisationIdentifier", key: ["organisationId", "scheme"] },
  { name: "Region", key: ["id"] },
  { name: "RegionMember", key: ["regionId", "memberId"] },
  { name: "RegionBody", key: ["regionId", "organisationId"] },
  { name: "Place", key: ["id"] },
  { name: "PlaceRegion", key: ["placeId", "regionId"] },
  { name: "Partnership", key: ["id"] },
  { name: "PartnershipParticipant", key: ["partnershipId", "organisationId"] },
  { name: "PartnershipConference", key: ["partnershipId", "heldOn"], hasOwnId: true },
  { name: "Theme", key: ["id"] },
  { name: "_PartnershipToTheme", key: ["A", "B"] },
  { name: "Commissioner", key: ["id"] },
  { name: "CommissionerRole", key: ["commissionerId", "partnershipId"], hasOwnId: true },
  { name: "Recommendation", key: ["id"] },
];

/** The links that the files alone decide on, by which column, and whose they are. */
const links = [
  { name: "OrganisationIdentifier", of: "organisationId", owner: "Organisation" },
  { name: "RegionMember", of: "regionId", owner: "Region" },
  { name: "RegionBody", of: "regionId", owner: "Region" },
  { name: "PlaceRegion", of: "placeId", owner: "Place" },
  { name: "PartnershipParticipant", of: "partnershipId", owner: "Partnership" },
  { name: "_PartnershipToTheme", of: "A", owner: "Partnership" },
];

/** What the files of this version say, by table. */
export const fileRows = (): FileRows => ({
  Party: rows.parties(),
  Organisation: organisations(),
  OrganisationIdentifier: identifiers(),
  Region: rows.regions(),
  RegionMember: rows.regionMembers(),
  RegionBody: rows.regionBodies(),
  Place: places(),
  PlaceRegion: regionsOfPlaces(),
  Partnership: rows.partnerships(),
  PartnershipParticipant: rows.participants(),
  PartnershipConference: rows.conferences(),
  Theme: rows.themes(),
  _PartnershipToTheme: rows.themesOfPartnerships(),
  Commissioner: rows.commissioners(),
  CommissionerRole: rows.commissionerRoles(),
  Recommendation: rows.recommendations(),
});

/**
 * Brings the reference data of a database up to those of this version: what the records refer to. What officials
 * changed stays as they have it. Gives how much was new, changed or, of links between them, gone.
 */
export async function bringReference(
  db: Transaction,
  files: FileRows = fileRows(),
): Promise<Brought & { removed: number }> {
  // What a version of the portal says of whose side a body is on holds for its accounts too.
  await db.$executeRaw`select set_config('grenswerk.reference', 'bringing', true)`;
  const left = await leaveEdited(db, await withMerged(db, files));
  // Before the rest: an identifier may have moved from one organisation to another.
  const { rows, freed } = await giveNumbers(db, left);
  const ours = { ...left, rows };
  const removed = freed + (await dropOldLinks(db, ours));
  const brought = { added: 0, changed: 0 };
  for (const { name, key, hasOwnId = false } of tables) {
    const part = await bring(db, { name, key, hasOwnId }, columnsIn(ours.rows[name] ?? []));
    brought.added += part.added;
    brought.changed += part.changed;
  }
  if (brought.added + brought.changed + removed > 0) await renewVersions(db);
  await db.$executeRaw`select set_config('grenswerk.reference', '', true)`;
  return { ...brought, removed };
}

/** A form that was made before is compared with what was brought. */
async function renewVersions(db: Transaction): Promise<void> {
  for (const noun of entryNouns)
    await db.$executeRawUnsafe(`update "${entries[noun].type}" set version = version + 1`);
}

async function dropOldLinks(
  db: Transaction,
  { rows, kept }: Awaited<ReturnType<typeof leaveEdited>>,
): Promise<number> {
  let dropped = 0;
  for (const { name, of, owner } of links) {
    const owners = columnsIn(rows[owner] ?? [])
      .map(({ id }) => String(id))
      .filter((id) => !kept(name).has(id));
    dropped += await dropLinks(db, { name, of }, owners, linksIn(name, rows));
  }
  return dropped;
}

/** Only what tells one link from another: an identifier is known by its scheme, whatever its value. */
const linksIn = (name: string, all: FileRows): Record<string, string>[] => {
  const key = tables.find((table) => table.name === name)?.key ?? [];
  return (all[name] ?? []).map((row) =>
    Object.fromEntries(key.map((column) => [column, String(row[column])])),
  );
};

type Columns = Record<string, string | number | boolean | null | object>;

/** Files hold no values of other kinds. */
const columnsIn = (found: Record<string, unknown>[]): Columns[] => found as Columns[];
