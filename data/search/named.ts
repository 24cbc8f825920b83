import "server-only";
import { bordersOfPlace } from "@/domain/border";
import type { Names } from "@/domain/language";
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
  const { regions, parties } = catalogue;
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
  for (const { id, kind, names, alsoCalled, regionIds } of places)
    yield {
      id: `place-${id}`,
      names,
      ...placed(regionIds),
      alsoCalled: [...alsoCalled, ...inFull(kind, names)],
    };
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
  yield* nameableBodies(catalogue);
}

function* nameableBodies({ partnerships, organisations }: Catalogue): Generator<Nameable> {
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

/** How officials write of a place: "Gemeente Enschede" is the place as much as its government. */
const inFull = (kind: NamedPlace["kind"], names: Names): string[] =>
  (before[kind] ?? []).flatMap((word) => Object.values(names).map((name) => `${word} ${name}`));

const before: Partial<Record<NamedPlace["kind"], readonly string[]>> = {
  MUNICIPALITY: [
    "gemeente",
    "Gemeinde",
    "Stadt",
    "stad",
    "commune de",
    "ville de",
    "municipality of",
  ],
  PROVINCE: ["provincie", "Provinz", "province de", "province of"],
};

/** What the neighbours are called for short. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  "DE-NW": ["NRW"],
  "DE-NI": ["NDS"],
  "BE-VLG": ["Vlaams Gewest", "Région flamande"],
  "BE-WAL": ["Waals Gewest", "Région wallonne"],
};
