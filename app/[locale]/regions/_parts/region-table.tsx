import { Phrase } from "@/components/ui/phrase";
import type { RegionEntry } from "@/data/catalogue";
import { type Tally, tallyOf } from "@/data/counts/figures";
import { compareNames, inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  /** What these regions have in common; stands above the table and names it. */
  title: string;
  regions: readonly RegionEntry[];
  counts: ReadonlyMap<string, Tally>;
};

/** Regions by name with their open bottlenecks and projects. */
export function RegionTable({ locale, title, regions, counts }: Props) {
  const t = translator(locale, "Region");
  const format = formatter(locale);
  const compare = compareNames(locale);
  const rows = regions
    .map(({ id, names }) => ({ id, name: inLanguage(names, locale), ...tallyOf(counts, id) }))
    .sort((a, b) => compare(a.name.text, b.name.text));
  const number = "w-24 px-2 py-2.5 text-right tabular-nums";
  return (
    <table className="w-full border-collapse break-inside-avoid text-small">
      <caption className="wrap-anywhere pb-1 text-left font-semibold font-serif text-title">
        {title}
      </caption>
      <thead>
        <tr className="border-line-strong border-b align-bottom text-label text-muted">
          <th scope="col" className="py-2 pr-2 text-left font-semibold">
            {t("region")}
          </th>
          <th scope="col" className={`${number} font-semibold`}>
            {t("open")}
          </th>
          <th scope="col" className={`${number} pr-0 font-semibold`}>
            {t("projects")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, open, projects }) => (
          <tr key={id} className="border-line border-b align-baseline">
            <th scope="row" className="wrap-anywhere pr-2 text-left font-normal">
              <a
                href={path(locale, `/regions/${id}`)}
                className="inline-flex min-h-11 items-center no-underline"
              >
                <Phrase phrase={name} locale={locale} />
              </a>
            </th>
            <td className={number}>{format.number(open)}</td>
            <td className={`${number} pr-0`}>{format.number(projects)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
