import type { Country } from "@/domain/region";
import type { Transaction } from "../client";
import { asEnum, readFile, sourcesOf } from "./files";

const neighbours = ["DE", "BE", "NL"];

/** Loads what the records refer to: parties, organisations, regions, themes, partnerships, offices. */
export async function loadStructure(db: Transaction): Promise<void> {
  await db.party.createMany({ data: readFile("parties") });
  await loadOrganisations(db);
  await loadRegions(db);
  await loadPartnerships(db);
  await loadOffices(db);
}

async function loadOrganisations(db: Transaction) {
  const organisations = readFile("organisations");
  await db.organisation.createMany({
    data: organisations.map(({ id, names, kind, level, countries, partyId, role, ...rest }) => ({
      id,
      names,
      kind: asEnum(kind),
      level: level ? asEnum(level) : null,
      countries: onlyCountries(countries),
      partyId,
      ...(role && { role }),
      sources: sourcesOf(rest.sources),
      confidence: asEnum(rest.confidence),
    })),
  });
  await db.organisationIdentifier.createMany({
    data: organisations.flatMap(({ id, identifiers }) =>
      identifiers.map(({ scheme, value, confidence }) => ({
        organisationId: id,
        scheme,
        value,
        confidence: asEnum(confidence),
      })),
    ),
  });
}

async function loadRegions(db: Transaction) {
  await db.region.createMany({
    data: readFile("regions-nuts3").map((region) => ({
      id: region.code,
      kind: "NUTS3",
      names: { [ownLanguage(region.party)]: region.name, ...region.names },
      nutsCode: region.code,
      nutsVersion: Number(region.codeVersion),
      partyId: region.party,
      countries: [region.country],
      geometryKey: region.geometryKey,
      touchesBorder: region.touchesBorder,
      bordersWith: region.bordersWith,
    })),
  });
  const cooperations = readFile("cooperation-regions");
  await db.region.createMany({
    data: cooperations.map(({ id, kind, names, countries, foundedOn, memberBodies, ...rest }) => ({
      id,
      kind: asEnum(kind),
      names,
      countries: onlyCountries(countries),
      foundedOn: foundedOn ?? null,
      memberBodies: memberBodies ?? [],
      sources: sourcesOf(rest.sources),
      confidence: asEnum(rest.membersConfidence),
    })),
  });
  await db.regionMember.createMany({
    data: cooperations.flatMap(({ id, members }) =>
      members.map((memberId) => ({ regionId: id, memberId })),
    ),
  });
}

async function loadPartnerships(db: Transaction) {
  for (const [order, partnership] of readFile("partnerships").entries()) {
    const { id, partyId, names, instrument, stage, since, cycle, about } = partnership;
    await db.partnership.create({
      data: {
        id,
        partyId,
        names,
        instrument,
        stage: asEnum(stage),
        since: since ?? null,
        ...(cycle && { cycle }),
        about,
        order,
        sources: sourcesOf(partnership.sources),
        participantsConfidence: asEnum(partnership.participantsConfidence),
        participants: {
          create: partnership.participants.map((organisationId) => ({ organisationId })),
        },
        conferences: {
          create: (partnership.meetings ?? []).map(({ edition, date, place }) => ({
            edition: edition ?? null,
            heldOn: date,
            place,
          })),
        },
      },
    });
  }
  for (const { id, names, order, sources, partnerships } of readFile("themes")) {
    await db.theme.create({
      data: {
        id,
        names,
        order,
        sources: sourcesOf(sources),
        partnerships: { connect: partnerships.map((partnership) => ({ id: partnership })) },
      },
    });
  }
}

async function loadOffices(db: Transaction) {
  for (const { id, organisationId, names, about, coordinates, sources } of readFile(
    "commissioners",
  )) {
    await db.commissioner.create({
      data: {
        id,
        organisationId,
        names,
        about,
        sources: sourcesOf(sources),
        coordinates: {
          create: coordinates.map(({ partnershipId, confidence }) => ({
            partnershipId,
            confidence: asEnum(confidence),
          })),
        },
      },
    });
  }
  await db.recommendation.createMany({
    data: readFile("recommendations").map(({ sources, confidence, ...recommendation }) => ({
      id: recommendation.id,
      partnershipId: recommendation.partnershipId,
      body: recommendation.body,
      order: recommendation.order,
      texts: recommendation.texts,
      sources: sourcesOf(sources),
      confidence: asEnum(confidence),
    })),
  });
}

const onlyCountries = (codes: string[]) =>
  codes.filter((code): code is Country => neighbours.includes(code));

/** The language in which a region writes its own name. */
const ownLanguage = (party: string | null) =>
  party?.startsWith("DE") ? "de" : party === "BE-WAL" ? "fr" : "nl";
