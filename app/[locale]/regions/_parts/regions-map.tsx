import { LinkedMap } from "@/app/_records/linked-map";
import type { Catalogue } from "@/data/catalogue";
import { type Tally, tallyOf } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  counts: ReadonlyMap<string, Tally>;
};

/** The border; each region leads to its page and shows its open bottlenecks. */
export function RegionsMap({ locale, catalogue, counts }: Props) {
  const t = translator(locale, "Region");
  const marks = [...catalogue.regions.values()].flatMap((region) => {
    const { open, projects } = tallyOf(counts, region.id);
    const { geometryKey, kind, touchesBorder } = region;
    if (kind !== "NUTS3" || !geometryKey || !(touchesBorder || open + projects > 0)) return [];
    const name = inLanguage(region.names, locale).text;
    return [
      {
        regionKey: geometryKey,
        href: path(locale, `/regions/${region.id}`),
        label: t("mark", { region: name, count: open }),
        count: open,
      },
    ];
  });
  return (
    <LinkedMap
      {...{ locale, catalogue, marks }}
      label={t("mapLabel")}
      description={t("mapText")}
      skip={{ href: "#border-regions", text: t("skipMap") }}
      table="#border-regions"
    />
  );
}
