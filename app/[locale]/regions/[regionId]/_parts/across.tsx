import { TitledCard } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { RegionEntry } from "@/data/catalogue";
import { type Tally, tallyOf } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  regions: readonly RegionEntry[];
  tallies: ReadonlyMap<string, Tally>;
};

/** The regions just across the border, with what is open there. */
export function Across({ locale, regions, tallies }: Props) {
  const t = translator(locale, "Region");
  const map = translator(locale, "BorderMap");
  if (regions.length === 0) return null;
  return (
    <TitledCard title={t("across")}>
      <ul className="text-small">
        {regions.map(({ id, names }) => (
          <li
            key={id}
            className="flex items-baseline justify-between gap-4 border-line border-t py-1.5 first:border-t-0"
          >
            <a href={path(locale, `/regions/${id}`)}>
              <Phrase phrase={inLanguage(names, locale)} locale={locale} />
            </a>
            <span className="whitespace-nowrap text-muted tabular-nums">
              {map("openCount", { count: tallyOf(tallies, id).open })}
            </span>
          </li>
        ))}
      </ul>
    </TitledCard>
  );
}
