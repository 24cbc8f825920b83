import { type Key, type KeyPair, keyOf } from "./key";
import { type Border, borders, type Country, countries, countriesOf, type Place } from "./region";
import type { Grant, Scope } from "./viewer";

const sides: Record<Border, readonly [Country, Country]> = {
  "NL-DE": ["NL", "DE"],
  "NL-BE": ["NL", "BE"],
};

/** The borders among these words, in the usual order. */
export const bordersAmong = (words: readonly string[]): Border[] =>
  borders.filter((border) => words.includes(border));

/** Where a record is: in regions (NUTS-3 ids), along borders as a whole, or both. */
export type Whereabouts = { regions: readonly string[]; borders: readonly string[] };

/** The countries that it concerns, in the usual order: what is along a whole border is on both sides by itself. */
export function countriesConcerned(
  { regions, borders: along }: Whereabouts,
  places: ReadonlyMap<string, Pick<Place, "countries">>,
): Country[] {
  const found = new Set([
    ...countriesOf(regions, places),
    ...bordersAmong(along).flatMap((border) => sides[border]),
  ]);
  return countries.filter((country) => found.has(country));
}

/** The borders of a country: both of the Netherlands, one of a neighbour. */
const bordersOfCountry = (country: Country | undefined): Border[] =>
  borders.filter((border) => country && sides[border].includes(country));

/** A region and what it touches. */
type BorderPlace = Pick<Place, "countries"> & { bordersWith: readonly Country[] };

/** A Dutch region lies at the borders that it touches; one of a neighbour belongs to the border with its country. */
export const bordersOfPlace = ({ countries: own, bordersWith }: BorderPlace): Border[] =>
  borders.filter((border) => {
    const [, neighbour] = sides[border];
    return own.includes(neighbour) || (own.includes("NL") && bordersWith.includes(neighbour));
  });

/** What scopes are asked of. */
type BorderCatalogue = {
  parties: ReadonlyMap<string, { country: Country }>;
  partnerships: ReadonlyMap<string, { partyId: string }>;
  regions: ReadonlyMap<string, BorderPlace>;
};

/** The borders at which a scope lies: what concerns one of them as a whole is seen under it. */
export function bordersOfScope(scope: Scope, catalogue: BorderCatalogue): Border[] {
  const ofParty = (id: string | undefined) =>
    bordersOfCountry(catalogue.parties.get(id ?? "")?.country);
  switch (scope.kind) {
    case "ALL":
      return [];
    case "PARTY":
      return ofParty(scope.partyId);
    case "PARTNERSHIP":
      return ofParty(catalogue.partnerships.get(scope.partnershipId)?.partyId);
    case "REGIONS":
      return bordersAmong(
        scope.regionIds.flatMap((id) => {
          const place = catalogue.regions.get(id);
          return place ? bordersOfPlace(place) : [];
        }),
      );
  }
}

/** What a grant of this scope reaches at the borders: where it lies, and which partnerships are its party's. */
export const atBorders = (
  scope: Scope,
  catalogue: BorderCatalogue,
): Required<Pick<Grant, "borders" | "partnershipIds">> => ({
  borders: bordersOfScope(scope, catalogue),
  partnershipIds: [...catalogue.partnerships].flatMap(([id, { partyId }]) =>
    scope.kind === "PARTY" && scope.partyId === partyId ? [id] : [],
  ),
});

/** What of all that concerns a border is an official's own: that of a role for what is one's own, or of the organisation. */
type Own = { own: Key | null; organisationId: string; registrantId?: string };

/**
 * What concerns a border as a whole under a grant at that border: all of it, or what one's organisation owns or leads,
 * the partnership with one's party took on or, where that is given, one registered oneself, as the table of permissions
 * says. A grant for the partnership reaches it by its own key; a role for what is one's own (`own`) is so here too
 * (docs/decisions/0022-along-the-whole-border.md).
 */
export function alongBorders(
  { borders: at = [], partnershipIds = [] }: Grant,
  isForAll: boolean,
  { own, organisationId, registrantId }: Own,
): KeyPair[] {
  const owners = own
    ? [own]
    : [
        ...[keyOf("owner", organisationId), keyOf("lead", organisationId)],
        ...partnershipIds.map((id) => keyOf("partnership", id)),
        ...(registrantId ? [keyOf("registrant", registrantId)] : []),
      ];
  return at.flatMap((border): KeyPair[] => {
    const key = keyOf("border", border);
    return isForAll ? [[key]] : owners.map((owner): KeyPair => [key, owner]);
  });
}
