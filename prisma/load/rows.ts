import { inEveryLanguage, inLanguage } from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import { asEnum, onlyCountries, readFile, sourcesOf } from "./files";

type RegionFile = ReturnType<typeof readFile<"regions-nuts3">>[number];

// Each function gives the rows of one table as the files of this version have them.

export const parties = () =>
  readFile("parties").map(({ id, country, names }) => ({ id, country, names }));

export const regions = () => [...statisticalRegions(), ...cooperations()];

const statisticalRegions = () =>
  readFile("regions-nuts3").map((region) => ({
    id: region.code,
    kind: "NUTS3",
    names: inEveryLanguage(ownNamesOf(region), region.name),
    nutsCode: region.code,
    nutsVersion: Number(region.codeVersion),
    partyId: region.party,
    countries: [region.country],
    geometryKey: region.geometryKey,
    touchesBorder: region.touchesBorder,
    bordersWith: region.bordersWith,
    foundedOn: null,
    sources: [],
    confidence: "LOOKED_UP",
  }));

/** In its own language a region may go by more than its statistical name: Kreis Borken for Borken. */
const ownNamesOf = ({ name, names, ownLanguage, party, country }: RegionFile) => ({
  [ownLanguage ?? ownLanguageOf(party, [country])]: name,
  ...names,
});

const cooperations = () =>
  readFile("cooperation-regions").map(({ id, kind, names, countries, ...rest }) => ({
    id,
    kind: asEnum(kind),
    names: inEveryLanguage(names, inLanguage(names, ownLanguageOf(null, countries)).text),
    nutsCode: null,
    nutsVersion: null,
    partyId: null,
    countries: onlyCountries(countries),
    geometryKey: null,
    touchesBorder: false,
    bordersWith: null,
    foundedOn: rest.foundedOn ?? null,
    sources: sourcesOf(rest.sources, rest.note),
    confidence: asEnum(rest.membersConfidence),
  }));

export const regionMembers = () =>
  readFile("cooperation-regions").flatMap(({ id, members }) =>
    members.map((memberId) => ({ regionId: id, memberId })),
  );

export const regionBodies = () =>
  readFile("cooperation-regions").flatMap(({ id, memberBodies = [] }) =>
    memberBodies.map((organisationId) => ({ regionId: id, organisationId })),
  );

export const partnerships = () =>
  readFile("partnerships").map(({ id, partyId, names, instrument, about, ...rest }, order) => ({
    id,
    partyId,
    names,
    instrument,
    stage: asEnum(rest.stage),
    stageConfidence: asEnum(rest.stageConfidence),
    since: rest.since ?? null,
    cycle: rest.cycle ?? null,
    about,
    order,
    sources: sourcesOf(rest.sources),
    participantsConfidence: asEnum(rest.participantsConfidence),
  }));

export const participants = () =>
  readFile("partnerships").flatMap(({ id, participants }) =>
    participants.map((organisationId) => ({ partnershipId: id, organisationId })),
  );

export const conferences = () =>
  readFile("partnerships").flatMap(({ id, meetings = [] }) =>
    meetings.map(({ edition, date, place }) => ({
      partnershipId: id,
      edition: edition ?? null,
      heldOn: date,
      place: inLanguage(place, "nl").text,
      placeNames: place,
    })),
  );

export const themes = () =>
  readFile("themes").map(({ id, names, order, sources }) => ({
    id,
    names,
    order,
    sources: sourcesOf(sources),
  }));

/** The table that Prisma keeps for "themes of a partnership": A is the partnership, B the theme. */
export const themesOfPartnerships = () =>
  readFile("themes").flatMap(({ id, partnerships }) =>
    partnerships.map((partnership) => ({ A: partnership, B: id })),
  );

export const commissioners = () =>
  readFile("commissioners").map(({ id, organisationId, names, about, sources }) => ({
    id,
    organisationId,
    names,
    about,
    sources: sourcesOf(sources),
  }));

export const commissionerRoles = () =>
  readFile("commissioners").flatMap(({ id, coordinates }) =>
    coordinates.map(({ partnershipId, confidence }) => ({
      commissionerId: id,
      partnershipId,
      confidence: asEnum(confidence),
    })),
  );

export const recommendations = () =>
  readFile("recommendations").map(({ sources, note, confidence, ...recommendation }) => ({
    id: recommendation.id,
    partnershipId: recommendation.partnershipId,
    body: recommendation.body,
    order: recommendation.order,
    texts: recommendation.texts,
    isGoal: recommendation.isGoal ?? false,
    sources: sourcesOf(sources, note),
    confidence: asEnum(confidence),
  }));
