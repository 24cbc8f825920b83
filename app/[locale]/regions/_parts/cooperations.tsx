import type { RegionEntry } from "@/data/catalogue";
import type { Tally } from "@/data/counts/figures";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { RegionTable, type TableOrder } from "./region-table";

const kinds = [
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
  tallies: ReadonlyMap<string, Tally>;
  order: TableOrder;
};

/** The regions that cooperate as one, by kind. */
export function Cooperations({ locale, regions, ...rest }: Props) {
  const t = translator(locale, "Region");
  const groups = kinds.flatMap((kind) => {
    const here = regions.filter((region) => region.kind === kind);
    const group = { id: kind, title: t(`groups.${kind}`), tint: "bg-idle-tint", regions: here };
    return here.length > 0 ? [group] : [];
  });
  return (
    <section aria-labelledby="cooperations" className="mt-14">
      <h2 id="cooperations" tabIndex={-1}>
        {t("cooperations")}
      </h2>
      <p className="mt-2 max-w-measure text-muted text-small">{t("cooperationsText")}</p>
      <RegionTable {...{ locale, groups, ...rest }} id="cooperations" caption={t("cooperations")} />
    </section>
  );
}
