import { RecordMap } from "@/app/_records/record-map";
import { acrossFrom } from "@/components/map/geometry";
import { Card } from "@/components/ui/page";
import type { Catalogue, RegionEntry } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import type { RegionPage } from "@/data/region/regions";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { Across } from "./across";
import { RegionFacts } from "./region-facts";

type Props = {
  locale: Locale;
  region: RegionPage;
  catalogue: Catalogue;
  tallies: ReadonlyMap<string, Tally>;
};

/** Where a region lies and what is across the border, and what is known of it. */
export function RegionAside({ locale, region, catalogue, tallies }: Props) {
  const t = translator(locale, "Region");
  const across = neighboursOf(region, catalogue);
  return (
    <section aria-labelledby="facts" className="mt-10 grid grid-cols-1 content-start gap-5">
      {region.memberIds.length > 0 && (
        <Card>
          <RecordMap
            {...{ locale, catalogue }}
            regionIds={[...region.memberIds, ...across.map(({ id }) => id)]}
            label={t("placeLabel", { region: inLanguage(region.names, locale).text })}
          />
        </Card>
      )}
      <Across locale={locale} regions={across} tallies={tallies} />
      <RegionFacts locale={locale} region={region} catalogue={catalogue} />
    </section>
  );
}

/** The regions that share a piece of the Dutch border with it; a cooperation region spans both sides itself. */
function neighboursOf({ kind, geometryKey }: RegionEntry, { regions }: Catalogue): RegionEntry[] {
  if (kind !== "NUTS3" || !geometryKey) return [];
  const keys = acrossFrom(geometryKey);
  return [...regions.values()].filter((region) => keys.includes(region.geometryKey ?? ""));
}
