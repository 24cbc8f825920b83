import { LinkedMap } from "@/app/_records/linked-map";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  counts: ReadonlyMap<string, number>;
};

/** The border with the number of bottlenecks in each region; every region leads to its list. */
export function HomeMap({ locale, catalogue, counts }: Props) {
  const t = translator(locale, "Home");
  const marks = [...catalogue.regions.values()].flatMap(
    ({ id, names, kind, geometryKey, touchesBorder }) => {
      const count = counts.get(id) ?? 0;
      if (kind !== "NUTS3" || !geometryKey || !(touchesBorder || count > 0)) return [];
      const label = t("mark", { region: inLanguage(names, locale).text, count });
      return [
        { regionKey: geometryKey, href: path(locale, `/bottlenecks?region=${id}`), label, count },
      ];
    },
  );
  return (
    <LinkedMap
      {...{ locale, catalogue, marks }}
      label={t("mapLabel")}
      description={t("mapText")}
      skip={{ href: "#partnerships", text: t("skipMap") }}
    />
  );
}
