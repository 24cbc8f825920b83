import { inEveryLanguage, inLanguage } from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import { asEnum, onlyCountries, organisationFiles, readFile, sourcesOf } from "./files";

/** All organisations: those that take part in a cooperation, and per country or party those of each level. */
export const readOrganisations = () =>
  ["organisations" as const, ...organisationFiles].flatMap(readFile);

export const organisations = () =>
  readOrganisations().map(({ id, names, kind, level, countries, partyId, role, ...rest }) => ({
    id,
    names: inEveryLanguage(
      names,
      inLanguage(names, rest.ownLanguage ?? ownLanguageOf(partyId, countries)).text,
    ),
    abbreviation: rest.abbreviation ?? null,
    place: rest.place ?? null,
    kind: asEnum(kind),
    level: level ? asEnum(level) : null,
    countries: onlyCountries(countries),
    partyId,
    role: role ?? null,
    sources: sourcesOf(rest.sources),
    confidence: asEnum(rest.confidence),
  }));

export const identifiers = () =>
  readOrganisations().flatMap(({ id, identifiers }) =>
    identifiers.map(({ scheme, value, confidence }) => ({
      organisationId: id,
      scheme,
      value,
      confidence: asEnum(confidence),
    })),
  );
