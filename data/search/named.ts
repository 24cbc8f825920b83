import "server-only";
import { bordersOfPlace } from "@/domain/border";
import { abbreviationsOf } from "@/domain/organisation";
import type { NamedPlace } from "@/domain/place";
import { type Nameable, type NameIndex, nameIndex } from "@/domain/search/named";
import { type Catalogue, membersOf, type RegionEntry } from "../catalogue";
import { readPlaces } from "../places";

/** Made once for each catalogue: readers who know of the same organisations share one. */
const made = new WeakMap<Catalogue, NameIndex>();

/** The places and bodies that a reader of this catalogue can name in a search. */
export async function namesToFind(catalogue: Catalogue): Promise<NameIndex> {
  const places = await readPlaces();
  const known = made.get(catalogue) ?? nameIndex(nameable(catalogue, places));
  made.set(catalogue, known);
  return known;
}

/** Regions come before cooperation regions and places of their name, and places before bodies. */
function* nameable(catalogue: Catalogue, places: readonly NamedPlace[]): Generator<Nameable> {
  const { regions, parties, partnerships, organisations } = catalogue;
  const isSingle = ({ kind }: { kind: string }) => kind === "NUTS3";
  const all = [...regions.values()];
  const bordersAt = (ids: readonly string[]) => [
    ...new Set(
      membersOf(ids, catalogue).flatMap((id) => {
        const region = regions.get(id);
        return region ? bordersOfPlace(region) : [];
      }),
    ),
  ];
  const placed = (ids: readonly string[]) => ({
    filter: "region" as const,
    ids,
    borders: bordersAt(ids),
  });
  for (const one of [...all.filter(isSingle), ...all.filter((one) => !isSingle(one))]) {
    const { id, names } = one;
    yield { id, names, ...placed([id]), alsoCalled: [id, ...withoutKreis(one)] };
  }
  for (const { id, names, alsoCalled, regionIds } of places)
    yield { id: `place-${id}`, names, ...placed(regionIds), alsoCalled };
  for (const { id, names } of parties.values()) {
    const own = [...regions.values()].filter(
      ({ kind, partyId }) => kind === "NUTS3" && partyId === id,
    );
    // The country that is on every side of the border tells nothing.
    if (id !== "NL")
      yield {
        id,
        names,
        ...placed(own.map((one) => one.id)),
        alsoCalled: shortNames[id] ?? [],
      };
  }
  for (const { id, names } of partnerships.values())
    yield { id, names, filter: "partnership", ids: [id], alsoCalled: [] };
  for (const { id, names, abbreviation } of organisations.values())
    yield {
      id,
      names,
      filter: "organisation",
      ids: [id],
      alsoCalled: abbreviationsOf({ abbreviation }),
    };
}

/** Who lives there says "Grafschaft Bentheim"; further away a Kreis may be called like a word of another language. */
const withoutKreis = ({ names, touchesBorder }: RegionEntry): string[] =>
  touchesBorder
    ? Object.values(names).map((name) => name.replace(/^(?:Landkreis|Kreis) /u, ""))
    : [];

/** What the neighbours are called for short. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  "DE-NW": ["NRW"],
  "DE-NI": ["NDS"],
  "BE-VLG": ["Vlaams Gewest", "Région flamande"],
  "BE-WAL": ["Waals Gewest", "Région wallonne"],
};
