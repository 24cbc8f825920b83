import { findPlace } from "@/components/map/geometry";
import {
  compareNames,
  inLanguage,
  type Language,
  type Names,
  type Phrase,
} from "@/domain/language";
import type { Country } from "@/domain/region";

/** What the picker wants to know of a region; the catalogue has it. */
type RegionChoosable = {
  id: string;
  kind: string;
  names: Names;
  partyId: string | null;
  countries: readonly Country[];
  geometryKey: string | null;
  touchesBorder: boolean;
  memberIds: readonly string[];
};

export type RegionCatalogue = {
  regions: ReadonlyMap<string, RegionChoosable>;
  parties: ReadonlyMap<string, { id: string; names: Names }>;
};

export type RegionOption = {
  id: string;
  kind: string;
  name: Phrase;
  /** Its names in the other languages, so that it is found by them too. */
  otherNames: string[];
  partyId: string | null;
  /** Its key on the map; null where the map does not have it. */
  shape: string | null;
  memberIds: readonly string[];
};

/** Regions of one party, those at the border first; or all cooperation regions; or those of the reader. */
export type RegionGroup = {
  id: string;
  /** Null for what belongs to no party: cooperation regions, the reader’s own, and the rest. */
  name: Phrase | null;
  atBorder: RegionOption[];
  others: RegionOption[];
};

/**
 * The regions as the picker lists them, each once: the reader's own, cooperation regions, each party, the rest. One
 * that is left out is no choice, as a cooperation region is no member of itself.
 */
export function regionGroups(
  { regions, parties }: RegionCatalogue,
  reader: Language,
  own: readonly string[] = [],
  leftOut?: string,
) {
  const offered = [...regions.values()].filter(({ id }) => id !== leftOut);
  const all = offered.filter(({ id }) => !own.includes(id));
  const single = all.filter(({ kind }) => kind === "NUTS3");
  const groups: RegionGroup[] = [
    {
      id: "own",
      name: null,
      atBorder: [],
      others: optionsOf(
        offered.filter(({ id }) => own.includes(id)),
        reader,
      ),
    },
    {
      id: "cooperation",
      name: null,
      atBorder: [],
      others: optionsOf(
        all.filter(({ kind, memberIds }) => kind !== "NUTS3" && memberIds.length > 1),
        reader,
      ),
    },
    ...[...parties.values()].map(({ id, names }) => ({
      id,
      name: inLanguage(names, reader),
      atBorder: optionsOf(
        single.filter(({ partyId, touchesBorder }) => partyId === id && touchesBorder),
        reader,
      ),
      others: optionsOf(
        single.filter(({ partyId, touchesBorder }) => partyId === id && !touchesBorder),
        reader,
      ),
    })),
    {
      id: "elsewhere",
      name: null,
      atBorder: [],
      others: optionsOf(
        single.filter(({ partyId }) => partyId === null),
        reader,
      ),
    },
  ];
  return groups.filter(({ atBorder, others }) => atBorder.length + others.length > 0);
}

function optionsOf(regions: readonly RegionChoosable[], reader: Language): RegionOption[] {
  const compare = compareNames(reader);
  return regions
    .map(({ id, kind, names, partyId, geometryKey, memberIds }) => {
      const name = inLanguage(names, reader);
      const otherNames = [...new Set(Object.values(names))].filter((text) => text !== name.text);
      const shape = geometryKey && findPlace(geometryKey) ? geometryKey : null;
      return { id, kind, name, otherNames, partyId, shape, memberIds };
    })
    .sort((a, b) => compare(a.name.text, b.name.text));
}
