import { spellings } from "./folded";
import { compareNames, inLanguage, type Language, type Names, type Phrase } from "./language";
import { sayName } from "./search/named";

const placeKinds = ["MUNICIPALITY", "PROVINCE", "LANDSCAPE"] as const;

/** A place by which people say where something is, and the NUTS-3 regions that it leads to. */
export type NamedPlace = {
  id: string;
  kind: (typeof placeKinds)[number];
  names: Names;
  /** What people also call it, in any language. */
  alsoCalled: readonly string[];
  regionIds: readonly string[];
};

type NamedRegion = { id: string; kind: string; names: Names };

/** What typed words can mean: a region itself, or a place with the regions it lies in. */
export type Meant = {
  id: string;
  name: Phrase;
  /** Null for a region. */
  kind: NamedPlace["kind"] | null;
  regionIds: readonly string[];
  /** Whether exactly this was typed, and not a part of it. */
  isExact: boolean;
};

/** So many at most are told of what typed words can mean. */
export const mostMeant = 8;

/** What people say beside the name itself: Gemeente Enschede. */
const beside = new Set("gemeente gemeinde stadt stad commune municipality provincie".split(" "));

/** What was typed, word by word, as it is looked for. */
function wordsOf(typed: string): string[] {
  const words = sayName(typed).split(" ").filter(Boolean);
  const telling = words.filter((word) => !beside.has(word));
  return telling.length > 0 ? telling : words;
}

/** The places that are called so in any language: exactly so first, then those that begin with it. */
export const findPlaces = (
  typed: string,
  places: Iterable<NamedPlace>,
  reader: Language,
): Meant[] =>
  found(
    typed,
    [...places].map((place) => ({
      ...{ id: place.id, kind: place.kind, regionIds: place.regionIds },
      name: inLanguage(place.names, reader),
      called: saidOf(place, () => [...Object.values(place.names), ...place.alsoCalled]),
    })),
    reader,
  );

/** The same among regions of either kind, which have a code too, and places. A region comes before its namesakes. */
export function findWhere(
  typed: string,
  { regions, places }: { regions: Iterable<NamedRegion>; places: Iterable<NamedPlace> },
  reader: Language,
): Meant[] {
  const known = [...regions].map((region) => ({
    ...{ id: region.id, kind: null, regionIds: [region.id] },
    name: inLanguage(region.names, reader),
    called: saidOf(region, () => [
      ...Object.values(region.names),
      ...(region.kind === "NUTS3" ? [region.id] : []),
    ]),
  }));
  const ofRegions = found(typed, known, reader);
  // "Steinfurt" is the Kreis and the town in it: both lead to the same, so that there is nothing to ask.
  const isNamesake = ({ name, regionIds, isExact }: Meant) =>
    ofRegions.some(
      (region) =>
        regionIds.join() === region.regionIds.join() &&
        (region.name.text === name.text || (isExact && region.isExact)),
    );
  const ofPlaces = findPlaces(typed, places, reader).filter((place) => !isNamesake(place));
  const all = [...ofRegions, ...ofPlaces];
  const exact = all.filter(({ isExact }) => isExact);
  return (exact.length > 0 ? exact : all).slice(0, mostMeant);
}

/** A name as it is compared: in full, without what stands in brackets, and word by word. */
type Said = { inFull: string; bare: string; words: readonly string[] };

const said = new WeakMap<object, readonly Said[]>();

/** What a place or region is called, made ready once: there are more than a thousand, and they are compared at each letter typed. */
function saidOf(one: object, names: () => readonly string[]): readonly Said[] {
  const known = said.get(one);
  if (known) return known;
  const made = names()
    .flatMap(spellings)
    .map((name) => {
      const inFull = sayName(name);
      return { inFull, bare: sayName(name.replace(/\(.*\)/, "")), words: inFull.split(" ") };
    });
  said.set(one, made);
  return made;
}

type Called = Omit<Meant, "isExact"> & { called: readonly Said[] };

function found(typed: string, all: readonly Called[], reader: Language): Meant[] {
  const asked = spellings(typed).map(wordsOf);
  if (asked.every((words) => words.join(" ").length < 2)) return [];
  const compare = compareNames(reader);
  return all
    .flatMap(({ called, ...rest }) => {
      const ranks = called
        .flatMap((name) => asked.map((words) => rankOf(name, words, words.join(" "))))
        .filter((rank) => rank > 0);
      return ranks.length > 0 ? [{ ...rest, rank: Math.max(...ranks) }] : [];
    })
    .sort((a, b) => b.rank - a.rank || compare(a.name.text, b.name.text))
    .slice(0, mostMeant)
    .map(({ rank, ...rest }) => ({ ...rest, isExact: rank === 3 }));
}

/** 3 where it is called exactly so, 2 where its name begins so, 1 where each word begins one of its words, else 0. */
function rankOf(
  { inFull, bare, words: own }: Said,
  words: readonly string[],
  whole: string,
): number {
  // Of "Rhede (Ems)" what stands in brackets tells it from its namesakes, and is not what one types.
  if (inFull === whole || bare === whole) return 3;
  if (inFull.startsWith(whole)) return 2;
  return words.every((word) => own.some((one) => one.startsWith(word))) ? 1 : 0;
}

/**
 * The regions of an authority that is called after its place: "Gemeente Enschede" and "Provincie Overijssel" say where
 * they are; of all others, and where several places are called so, nothing is known.
 */
export function regionsCalledIn(
  names: Names,
  places: Iterable<NamedPlace>,
): { kind: NamedPlace["kind"]; regionIds: readonly string[] } | null {
  const all = [...places];
  for (const name of Object.values(names)) {
    const [found, namesake] = findPlaces(name, all, "nl").filter(({ isExact }) => isExact);
    if (found?.kind && !namesake) return { kind: found.kind, regionIds: found.regionIds };
  }
  return null;
}
