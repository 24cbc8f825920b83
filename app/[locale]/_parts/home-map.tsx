import { LinkedMap } from "@/app/_records/linked-map";
import { regionsOnMap } from "@/app/_records/map-marks";
import { withMost } from "@/components/map/levels";
import { mostNumbers } from "@/components/map/map-regions";
import type { Catalogue } from "@/data/catalogue";
import type { Figures } from "@/data/counts/figures";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  figures: Figures;
};

/** The border, shaded by the open bottlenecks of each region itself; every region leads to its page. */
export function HomeMap({ locale, catalogue, figures }: Props) {
  const t = translator(locale, "Home");
  const { marks } = regionsOnMap({ locale, catalogue, figures });
  return (
    <LinkedMap
      {...{ locale, catalogue, marks }}
      label={t("mapLabel")}
      description={t("mapText")}
      skip={{ href: "#progress", text: t("skipMap") }}
      table={path(locale, "/regions#border-regions")}
      borders={figures.borders}
    >
      {/* On a phone, where the map is small, those with a number stand below it too. */}
      <ul className="mt-3 columns-2 text-small md:hidden">
        {withMost(marks, mostNumbers).map(({ regionKey, href, label }) => (
          <li key={regionKey}>
            <a href={href} className="inline-flex min-h-8 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </LinkedMap>
  );
}
