import type { MapMark } from "@/components/map/map-regions";
import type { Catalogue, RegionEntry } from "@/data/catalogue";
import { type Figures, tallyOf } from "@/data/counts/figures";
import { compareNames, inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type MappedRegion = RegionEntry & { geometryKey: string };

type Reading = { locale: Locale; catalogue: Catalogue; figures: Pick<Figures, "regions"> };

/**
 * The regions at the border, and others where something is open, in the order in which one walks them: by
 * party and name. Each is a link to its page, with its own open bottlenecks.
 */
export function regionsOnMap({ locale, catalogue, figures }: Reading) {
  const t = translator(locale, "BorderMap");
  const compare = compareNames(locale);
  const parties = ["NL", ...[...catalogue.partnerships.values()].map(({ partyId }) => partyId)];
  const nth = ({ partyId }: RegionEntry) => parties.indexOf(partyId ?? "");
  const named = [...catalogue.regions.values()]
    .filter(isOnMap)
    .filter(({ id, touchesBorder }) => touchesBorder || tallyOf(figures.regions, id).open > 0)
    .map((region) => ({ region, name: inLanguage(region.names, locale).text }))
    .sort((a, b) => nth(a.region) - nth(b.region) || compare(a.name, b.name));
  const marks = named.map(({ region: { id, geometryKey }, name }): MapMark => {
    const count = tallyOf(figures.regions, id).open;
    const label = t("mark", { region: name, count });
    return { regionKey: geometryKey, href: path(locale, `/regions/${id}`), label, count };
  });
  return { regions: named.map(({ region }) => region), marks };
}

const isOnMap = (region: RegionEntry): region is MappedRegion =>
  region.kind === "NUTS3" && region.geometryKey !== null;
