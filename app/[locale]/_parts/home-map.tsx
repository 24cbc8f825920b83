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

/** The border shaded by the open bottlenecks of each region; every region leads to its page. */
export function HomeMap({ locale, catalogue, counts }: Props) {
  const t = translator(locale, "Home");
  const map = translator(locale, "BorderMap");
  const marks = [...catalogue.regions.values()].flatMap(
    ({ id, names, kind, geometryKey, touchesBorder }) => {
      const count = tallyOf(counts, id).open;
      if (kind !== "NUTS3" || !geometryKey || !(touchesBorder || count > 0)) return [];
      const label = map("mark", { region: inLanguage(names, locale).text, count });
      return [{ regionKey: geometryKey, href: path(locale, `/regions/${id}`), label, count }];
    },
  );
  return (
    <LinkedMap
      {...{ locale, catalogue, marks }}
      label={t("mapLabel")}
      description={t("mapText")}
      skip={{ href: "#partnerships", text: t("skipMap") }}
      table={path(locale, "/regions#border-regions")}
    />
  );
}
