import { countries } from "../region";
import { identifierSchemes, problemsOfIdentifier, withIdentifier } from "./identifier";
import type { EntryParts } from "./part";

/** How far a partnership is. */
const stages = ["IN_DEVELOPMENT", "IN_EXECUTION", "BEING_CONTINUED", "FOLLOWING_UP"] as const;

/** How sure the portal is: read in a source, or general knowledge. */
const confidences = ["LOOKED_UP", "BACKGROUND"] as const;

const name = { kind: "names", most: 200, needed: true } as const;
/** What has a name in every language keeps one in each: nobody empties that of the neighbour. */
const nameInAll = { ...name, needed: "all" } as const;
const story = { kind: "names", most: 4000, isLong: true } as const;
const confidence = { kind: "code", of: confidences, needed: true } as const;

const partnership = {
  stage: { kind: "code", of: stages, needed: true },
  stageConfidence: confidence,
  names: nameInAll,
  since: { kind: "year" },
  instrument: name,
  about: story,
  cycle: story,
  participants: {
    ...{ kind: "ids", among: "organisation", link: "organisationId" },
    ...{ table: "PartnershipParticipant", of: "partnershipId" },
  },
  participantsConfidence: confidence,
  conferences: {
    ...{ kind: "rows", table: "PartnershipConference", of: "partnershipId", hasOwnId: true },
    cells: {
      heldOn: { kind: "moment", needed: true },
      place: { kind: "names", most: 200, column: "placeNames", needed: true },
      edition: { kind: "number" },
    },
  },
} as const satisfies EntryParts;

const commissioner = {
  names: nameInAll,
  about: story,
  coordinates: {
    ...{ kind: "rows", table: "CommissionerRole", of: "commissionerId", hasOwnId: true },
    unique: ["partnershipId", "from"],
    cells: {
      partnershipId: { kind: "id", among: "partnership", needed: true },
      from: { kind: "day" },
      until: { kind: "day" },
      confidence: { kind: "code", of: confidences, needed: true },
    },
  },
} as const satisfies EntryParts;

const region = {
  names: name,
  about: story,
  members: {
    ...{ kind: "ids", among: "region", link: "memberId" },
    ...{ table: "RegionMember", of: "regionId" },
  },
  confidence,
} as const satisfies EntryParts;

/** What kind of body an organisation is, and at which level of government. */
export const organisationKinds = [
  ...["MINISTRY", "PROVINCE", "MUNICIPALITY", "WATER_AUTHORITY", "SAFETY_REGION"],
  ...["KINGS_COMMISSIONER", "FEDERAL_PUBLIC_SERVICE", "DEPARTMENT", "LAND_GOVERNMENT"],
  ...["DISTRICT_GOVERNMENT", "DISTRICT", "REGIONAL_OFFICE", "REGIONAL_GOVERNMENT", "GOVERNOR"],
  ...["EUREGIO", "EGTC", "AGENCY", "PUBLIC_COMPANY", "TRANSPORT_ASSOCIATION", "CHAMBER"],
  ...["KNOWLEDGE_INSTITUTE", "INFORMATION_SERVICE", "CONTACT_POINT", "EXPERTISE_CENTRE"],
  ...["STATISTICS_OFFICE", "INTERNATIONAL_ORGANISATION", "FUNCTION", "OTHER"],
] as const;
/** Those that govern what they are called after, and are no bodies of one task there. */
export const governmentKinds: readonly string[] = [
  ...["MINISTRY", "PROVINCE", "MUNICIPALITY", "LAND_GOVERNMENT", "DISTRICT_GOVERNMENT"],
  ...["DISTRICT", "REGIONAL_GOVERNMENT"],
] as const satisfies readonly (typeof organisationKinds)[number][];
export const levels = ["LOCAL", "REGIONAL", "NATIONAL", "EUROPEAN"] as const;

const organisation = {
  names: name,
  abbreviation: { kind: "line", most: 80 },
  kind: { kind: "code", of: organisationKinds, needed: true },
  level: { kind: "code", of: levels },
  countries: { kind: "codes", of: countries },
  partyId: { kind: "id", among: "party" },
  place: { kind: "line", most: 200 },
  task: { ...story, column: "role" },
  identifiers: {
    ...{ kind: "rows", table: "OrganisationIdentifier", of: "organisationId", unique: ["scheme"] },
    ...{ twice: "oneNumberEach", kept: withIdentifier, wrong: problemsOfIdentifier },
    cells: {
      scheme: { kind: "code", of: identifierSchemes, needed: true },
      value: { kind: "line", most: 200, needed: true },
      source: { kind: "address" },
      confidence,
    },
  },
  sources: {
    ...{ kind: "rows", isListed: true },
    cells: { url: { kind: "address" }, note: { kind: "names", most: 400, column: "note" } },
  },
  confidence,
} as const satisfies EntryParts;

/**
 * What the records refer to and officials keep right, each with its table, its address and what its form asks.
 * Form, comparison of versions, writing, history and the loading of newer files follow this table: see
 * docs/decisions/0021-officials-edit-the-reference-data.md.
 */
export const entries = {
  partnership: { type: "Partnership", section: "partnerships", parts: partnership },
  commissioner: { type: "Commissioner", section: "commissioners", parts: commissioner },
  region: { type: "Region", section: "regions", parts: region },
  organisation: { type: "Organisation", section: "organisations", parts: organisation },
} as const satisfies Record<string, { type: string; section: string; parts: EntryParts }>;

export type EntryNoun = keyof typeof entries;
export const entryNouns = Object.keys(entries) as EntryNoun[];

/** How the database calls them. */
export const entryTypes = entryNouns.map((noun) => entries[noun].type);
export type EntryType = (typeof entryTypes)[number];

/** What the form of this noun asks. */
export const partsOfEntry = (noun: EntryNoun): EntryParts => entries[noun].parts;

/** The same, of what the database calls by this name. */
export const partsOfType = (type: string): EntryParts =>
  Object.values(entries).find((entry) => entry.type === type)?.parts ?? {};
