import { LinkedMap } from "@/app/_records/linked-map";
import { regionsOnMap } from "@/app/_records/map-marks";
import type { Catalogue } from "@/data/catalogue";
import type { Figures } from "@/data/counts/figures";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  figures: Figures;
};

/** The border; each region leads to its page, shaded by its own open bottlenecks. */
export function RegionsMap({ locale, catalogue, figures }: Props) {
  const t = translator(locale, "Region");
  const { marks } = regionsOnMap({ locale, catalogue, figures });
  return (
    <LinkedMap
      {...{ locale, catalogue, marks }}
      label={t("mapLabel")}
      description={t("mapText")}
      skip={{ href: "#border-regions", text: t("skipMap") }}
      table="#border-regions"
      borders={figures.borders}
    />
  );
}
