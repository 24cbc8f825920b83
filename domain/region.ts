import { knownAmong } from "./known";
import { compareNames, inLanguage, type Language, type Names, type Phrase } from "./language";
import type { Problem } from "./outcome";

/** The countries of the border, in the usual order. */
export const countries = ["NL", "DE", "BE"] as const;
export type Country = (typeof countries)[number];

/** The borders that a record can concern as a whole, each named by the countries on its two sides. */
export const borders = ["NL-DE", "NL-BE"] as const;
export type Border = (typeof borders)[number];

/** What the portal knows of a region, of either kind. */
export type Place = {
  countries: readonly Country[];
  partyId: string | null;
  /** NUTS-3 ids: its members, or itself. */
  memberIds: readonly string[];
};
export type Places = ReadonlyMap<string, Place>;

/** NUTS-3 regions for what was chosen: a cooperation region stands for its members. */
export const expandRegions = (chosen: readonly string[], places: Places): string[] => [
  ...new Set(chosen.flatMap((id) => places.get(id)?.memberIds ?? [id])),
];

/** The countries that these regions lie in, in the usual order. */
export function countriesOf(
  regionIds: readonly string[],
  places: ReadonlyMap<string, Pick<Place, "countries">>,
): Country[] {
  const found = new Set(regionIds.flatMap((id) => places.get(id)?.countries ?? []));
  return countries.filter((country) => found.has(country));
}

/** The parties that these regions lie in. */
export const partiesOf = (
  regionIds: readonly string[],
  places: ReadonlyMap<string, Pick<Place, "partyId">>,
): string[] => [...new Set(regionIds.flatMap((id) => places.get(id)?.partyId ?? []))];

/**
 * Whether these countries are both sides of the border: the Netherlands and a neighbour. The one answer
 * for every record (docs/decisions/0011-both-sides-of-the-border.md).
 */
export const areBothSides = (concerned: readonly Country[]): boolean =>
  concerned.includes("NL") && concerned.some((country) => country !== "NL");

/** On which side a region is missing, as the problem of a field; null where there is one on both. */
export function sideMissing(concerned: readonly Country[]): Problem | null {
  if (areBothSides(concerned)) return null;
  if (concerned.length === 0) return "oneSideOnly";
  return concerned.includes("NL") ? "otherSideMissing" : "dutchSideMissing";
}

/**
 * The side of the border that an organisation speaks for: its country. A body of several countries
 * (a euregio, the Benelux) or of none speaks for no side.
 */
export const sideOf = (ownCountries: readonly Country[]): Country | null =>
  ownCountries.length === 1 ? (ownCountries[0] ?? null) : null;

/** The language in which a place or a body of this party, or of these countries, writes its own name. */
export function ownLanguageOf(partyId: string | null, [first]: readonly string[]): Language {
  if (partyId === "BE-WAL") return "fr";
  return first === "DE" ? "de" : "nl";
}

/**
 * The language in which the rules of a side are called what they are called: that of its country. Belgium has several:
 * that of its party, else of the record where it is one of them. Null where nobody can tell.
 */
export function languageOfRules(
  { country, partyId }: { country: Country; partyId: string | null },
  original: Language,
): Language | null {
  if (country !== "BE" || partyId !== null) return ownLanguageOf(partyId, [country]);
  return original === "en" ? null : original;
}

type PlaceToName = Pick<Place, "countries" | "memberIds"> & {
  id: string;
  kind: string;
  names: Names;
};

/** The name of a place, and which place it is. */
export type NamedRegion = { id: string; name: Phrase };

const namesKnown = knownAmong<ReadonlyMap<string, PlaceToName>, Phrase[]>(2_000);

/** How to say where something is, in words alone; found once among the same places. */
export function nameRegions(
  regionIds: readonly string[],
  places: ReadonlyMap<string, PlaceToName>,
  reader: Language,
): readonly Phrase[] {
  return namesKnown(places, `${reader} ${regionIds.join()}`, () =>
    namedRegions(regionIds, places, reader).map(({ name }) => name),
  );
}

/**
 * How to say where something is: cooperation regions whose members are all among the regions, the
 * largest first, and then the regions that are left, each by its own name: by country, and in the order of the
 * reader's language.
 */
export function namedRegions(
  regionIds: readonly string[],
  places: ReadonlyMap<string, PlaceToName>,
  reader: Language,
): NamedRegion[] {
  const left = new Set(regionIds);
  const whole = cooperationsAmong(places).filter(({ memberIds }) =>
    memberIds.every((id) => left.has(id)),
  );
  const named = (place: PlaceToName) => ({ id: place.id, name: inLanguage(place.names, reader) });

  const cooperations: NamedRegion[] = [];
  for (const place of whole) {
    if (!place.memberIds.some((id) => left.has(id))) continue;
    cooperations.push(named(place));
    for (const id of place.memberIds) left.delete(id);
  }
  const compare = compareNames(reader);
  const single = [...left]
    .flatMap((id) => places.get(id) ?? [])
    .map((place) => ({ nth: nthCountry(place), ...named(place) }))
    .sort((a, b) => a.nth - b.nth || compare(a.name.text, b.name.text));
  return [...cooperations, ...single.map(({ id, name }) => ({ id, name }))];
}

const cooperationsKnown = new WeakMap<ReadonlyMap<string, PlaceToName>, readonly PlaceToName[]>();

/** The cooperation regions of several members, the largest first; found once among the same places. */
function cooperationsAmong(places: ReadonlyMap<string, PlaceToName>): readonly PlaceToName[] {
  const known = cooperationsKnown.get(places);
  if (known) return known;
  const found = [...places.values()]
    .filter(({ kind, memberIds }) => kind === "EUREGIO" && memberIds.length > 1)
    .sort((a, b) => b.memberIds.length - a.memberIds.length);
  cooperationsKnown.set(places, found);
  return found;
}

const nthCountry = (place: PlaceToName): number =>
  countries.findIndex((country) => place.countries.includes(country));
