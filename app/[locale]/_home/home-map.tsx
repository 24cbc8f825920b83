import { BorderMap } from "@/components/map/border-map";
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
  const portal = translator(locale, "Portal");
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
    <div className="mx-auto w-full max-w-xl lg:max-w-none">
      <a
        href="#partnerships"
        className="sr-only focus:not-sr-only focus:mb-2 focus:inline-flex focus:min-h-11 focus:items-center"
      >
        {t("skipMap")}
      </a>
      <BorderMap
        label={t("mapLabel")}
        description={t("mapText")}
        notice={portal("mapNotice")}
        marks={marks}
        partyLabels={[...catalogue.parties.values()].map(({ id, names }) => ({
          party: id,
          text: inLanguage(names, locale).text,
        }))}
      />
    </div>
  );
}
