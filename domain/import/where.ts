import { spellings } from "../folded";
import type { Names } from "../language";
import type { NamedPlace } from "../place";
import { sayName } from "../search/named";

type Region = { id: string; kind: string; names: Names; memberIds: readonly string[] };

/** By each name of a place or region, as one says it, the different sets of regions that it can mean. */
export type WhereNames = {
  meant: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Each name as it is shown to who typed something near it. */
  shown: readonly string[];
};

/** What people write before the name itself: "Gemeente Enschede". */
const beside =
  /^(?:de |het )?(?:gemeente|gemeinde|stadt|stad|commune(?: de)?|municipality(?: of)?|provincie|province(?: de)?|kreis|landkreis) /;

/** Makes the index, once for the same regions and places. */
export function whereNames(regions: Iterable<Region>, places: readonly NamedPlace[]): WhereNames {
  const meant = new Map<string, (readonly string[])[]>();
  const shown = new Set<string>();
  const add = (
    names: readonly string[],
    ids: readonly string[],
    isTaken: (said: string) => boolean,
  ) => {
    for (const name of names) {
      shown.add(name);
      const bare = name.replace(/\(.*\)/, "");
      for (const said of new Set([name, bare].flatMap(spellings).map(sayName))) {
        const known = meant.get(said) ?? [];
        const isKnown = known.some((one) => one.join() === ids.join());
        if (!isKnown && !isTaken(said)) meant.set(said, [...known, ids]);
      }
    }
  };
  // A cooperation region of one member is that member, which often has the same name.
  for (const { names, memberIds } of regions) add(Object.values(names), memberIds, () => false);
  // A region comes before the places that are called like it.
  const ofRegions = new Set(meant.keys());
  for (const { names, alsoCalled, regionIds } of places)
    add([...Object.values(names), ...alsoCalled], regionIds, (said) => ofRegions.has(said));
  return { meant, shown: [...shown] };
}

/** The sets of regions that can be meant; none where nothing is called so. */
export function whereIs({ meant }: WhereNames, typed: string): readonly (readonly string[])[] {
  for (const said of spellings(typed).map(sayName)) {
    const found = meant.get(said) ?? meant.get(said.replace(beside, ""));
    if (found) return found;
  }
  return [];
}
