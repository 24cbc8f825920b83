import type { RegionEntry } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { RegionTable } from "./region-table";

const groups = [
  "EUREGIO",
  "EGTC",
  "BORDER_PARK",
  "BORDER_MUNICIPALITY",
  "NETWORK",
  "PROGRAMME_REGION",
] as const;

type Props = {
  locale: Locale;
  regions: readonly RegionEntry[];
  counts: ReadonlyMap<string, Tally>;
};

/** The regions that cooperate as one, by kind. */
export function Cooperations({ locale, regions, counts }: Props) {
  const t = translator(locale, "Region");
  return (
    <section aria-labelledby="cooperations" className="mt-12">
      <h2 id="cooperations" tabIndex={-1}>
        {t("cooperations")}
      </h2>
      <p className="mt-2 max-w-measure text-muted">{t("cooperationsText")}</p>
      <div className="mt-6 gap-x-14 md:columns-2">
        {groups.map((kind) => {
          const here = regions.filter((region) => region.kind === kind);
          if (here.length === 0) return null;
          return (
            <div key={kind} className="mb-10 break-inside-avoid">
              <RegionTable
                locale={locale}
                title={t(`groups.${kind}`)}
                regions={here}
                counts={counts}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
