import type { Catalogue, RegionEntry } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { RegionTable } from "./region-table";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  regions: readonly RegionEntry[];
  counts: ReadonlyMap<string, Tally>;
};

/** The regions along the border, by the party they lie in: the Netherlands, then its neighbours. */
export function BorderRegions({ locale, catalogue, regions, counts }: Props) {
  const t = translator(locale, "Region");
  const order = ["NL", ...[...catalogue.partnerships.values()].map(({ partyId }) => partyId)];
  return (
    <section aria-labelledby="border-regions" className="mt-14">
      <h2 id="border-regions" tabIndex={-1}>
        {t("borderRegions")}
      </h2>
      <p className="mt-2 max-w-measure text-muted">{t("borderRegionsText")}</p>
      <div className="mt-6 gap-x-14 md:columns-2">
        {order.map((partyId) => {
          const party = catalogue.parties.get(partyId);
          const here = regions.filter((region) => region.partyId === partyId);
          if (!party || here.length === 0) return null;
          const title = inLanguage(party.names, locale).text;
          return (
            <div key={partyId} className="mb-10 break-inside-avoid">
              <RegionTable locale={locale} title={title} regions={here} counts={counts} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
