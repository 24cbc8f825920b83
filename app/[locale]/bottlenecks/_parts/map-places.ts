import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { compareNames, type Phrase } from "@/domain/language";
import { formatter } from "@/i18n/server";

/** A region with the number of those asked for, in words too, and the ways to them: as a list and on the map. */
export type MapPlace = {
  id: string;
  key: string | null;
  name: Phrase;
  count: number;
  shown: string;
  href: string;
  mapHref: string;
};

/**
 * The regions in which some are felt, where most are first: counted as if nothing were chosen for where, so that one
 * sees where else to look. Each leads to just those, without what concerns a border as a whole.
 */
export function placesOf(screen: ListScreen): MapPlace[] {
  const { locale, asked, counts, names, catalogue } = screen;
  const format = formatter(locale);
  const { atLeast, counts: byRegion } = counts.facets.region ?? { atLeast: false, counts: [] };
  return [...byRegion]
    .flatMap(([id, count]) => {
      const name = names.region?.get(id);
      if (!name) return [];
      const filter = { ...asked.filter, border: [], region: [id] };
      return [
        {
          ...{ id, name, count, key: catalogue.regions.get(id)?.geometryKey ?? null },
          shown: `${format.number(count)}${atLeast ? "+" : ""}`,
          href: hrefOf(screen, { filter, view: "list" }),
          mapHref: hrefOf(screen, { filter }),
        },
      ];
    })
    .sort((a, b) => b.count - a.count || compareNames(locale)(a.name.text, b.name.text));
}
