import { partyTint } from "@/app/_partnership/party-tint";
import type { Catalogue, RegionEntry } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { RegionTable, type TableOrder } from "./region-table";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  regions: readonly RegionEntry[];
  tallies: ReadonlyMap<string, Tally>;
  order: TableOrder;
};

/** The regions along the border, by the party they lie in: the Netherlands, then its neighbours. */
export function BorderRegions({ locale, catalogue, regions, ...rest }: Props) {
  const t = translator(locale, "Region");
  const order = ["NL", ...[...catalogue.partnerships.values()].map(({ partyId }) => partyId)];
  const groups = order.flatMap((partyId) => {
    const party = catalogue.parties.get(partyId);
    const here = regions.filter((region) => region.partyId === partyId);
    if (!party || here.length === 0) return [];
    const title = inLanguage(party.names, locale).text;
    return [{ id: partyId, title, tint: partyTint(partyId), regions: here }];
  });
  return (
    <section aria-labelledby="border-regions">
      <h2 id="border-regions" tabIndex={-1}>
        {t("borderRegions")}
      </h2>
      <p className="mt-2 max-w-measure text-muted text-small">{t("borderRegionsText")}</p>
      <RegionTable
        {...{ locale, groups, ...rest }}
        id="border-regions"
        caption={t("borderRegions")}
      />
    </section>
  );
}
