import { Button } from "@/components/ui/button";
import { FacetBoxes, leastShown } from "@/components/ui/facet-boxes";
import type { ProjectCounts } from "@/data/project/counts";
import {
  type ProjectFacet,
  type ProjectFilter,
  projectFacets,
  writeProjectFilter,
} from "@/domain/project/filter";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { FilterNames } from "./names";

type Props = {
  locale: Locale;
  filter: ProjectFilter;
  counts: ProjectCounts;
  names: FilterNames;
  /** Whether all themes and regions are there to choose from. */
  more: boolean;
};

/** So many of the largest themes are shown until the reader asks for all. */
const themesAtFirst = 5;

/** All filters, as fields of the form around them. On a phone they open with one button. */
export function Filters({ locale, filter, counts, names, more }: Props) {
  const t = translator(locale, "ProjectList");
  const format = formatter(locale);
  const orMore = counts.capped ? "+" : "";
  const optionsOf = (facet: ProjectFacet) => {
    const most = more || facet !== "theme" ? undefined : themesAtFirst;
    const least = leastShown(counts.facets[facet], most);
    return [...names[facet]].flatMap(([value, name]) => {
      const chosen = (filter[facet] as readonly string[]).includes(value);
      const count = counts.facets[facet].get(value) ?? 0;
      if (count < Math.max(1, least) && !chosen) return [];
      return [{ value, name, chosen, count: `${format.number(count)}${orMore}` }];
    });
  };
  return (
    <>
      <input type="checkbox" id="show-filters" className="peer sr-only md:hidden" />
      <label
        htmlFor="show-filters"
        className="flex min-h-11 cursor-pointer items-center justify-center rounded-control border border-water font-semibold text-water-deep peer-focus-visible:outline-2 peer-focus-visible:outline-ink md:hidden"
      >
        {t("filters")}
      </label>
      <div className="hidden peer-checked:mt-5 peer-checked:block md:block md:peer-checked:mt-0">
        {projectFacets.map((facet) => (
          <FacetBoxes
            key={facet}
            name={facet}
            legend={t(`facet.${facet}`)}
            options={optionsOf(facet)}
            locale={locale}
          />
        ))}
        {(more || filter.region) && (
          <Regions
            {...{ locale, filter, names, more }}
            label={t("region")}
            empty={t("anyRegion")}
          />
        )}
        {more ? (
          <input type="hidden" name="more" value="1" />
        ) : (
          <p className="mb-5 text-small">
            <a href={path(locale, `/projects${writeProjectFilter(filter, { more: "1" })}`)}>
              {t("more")}
            </a>
          </p>
        )}
        <Button look="quiet">{t("apply")}</Button>
      </div>
    </>
  );
}

type RegionProps = Omit<Props, "counts"> & { label: string; empty: string };

/** The one region that projects work in: until the reader asks for all, only the chosen one. */
function Regions({ locale, filter, names, more, label, empty }: RegionProps) {
  const regions = [...names.region].filter(([id]) => more || id === filter.region);
  const { compare } = new Intl.Collator(locale);
  return (
    <label className="mb-6 block">
      <span className="font-bold">{label}</span>
      <select
        name="region"
        defaultValue={filter.region}
        className="mt-1 min-h-11 w-full rounded-control border border-field bg-surface px-2"
      >
        <option value="">{empty}</option>
        {regions
          .sort(([, a], [, b]) => compare(a.text, b.text))
          .map(([id, { text, language }]) => (
            <option key={id} value={id} lang={language === locale ? undefined : language}>
              {text}
            </option>
          ))}
      </select>
    </label>
  );
}
