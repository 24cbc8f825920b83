import { Button } from "@/components/ui/button";
import type { Counts } from "@/data/bottleneck/facets";
import type { Catalogue } from "@/data/catalogue";
import { writeListRequest } from "@/domain/bottleneck/address";
import { type Dimension, dimensions, type ListRequest } from "@/domain/bottleneck/filter";
import type { Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { Facets } from "./facets";
import type { FilterNames } from "./names";

type Props = {
  locale: Language;
  request: ListRequest;
  counts: Counts;
  names: FilterNames;
  catalogue: Catalogue;
};

const usual = dimensions.slice(0, 3);
const lessUsual = dimensions.slice(3);

/** All filters, as fields of the form around them. On a phone they open with one button. */
export function Filters({ locale, request, counts, names, catalogue }: Props) {
  const t = translator(locale, "BottleneckList");
  const format = formatter(locale);
  const chosen = dimensions.reduce((sum, dimension) => sum + request.filter[dimension].length, 0);
  const inUse = lessUsual.filter(
    (dimension) => request.more || request.filter[dimension].length > 0,
  );
  const legend = (dimension: Dimension) => ({ dimension, text: t(`dimension.${dimension}`) });
  const facets = {
    locale,
    request,
    counts,
    names,
    regions: catalogue.regions,
    format: (count: number) => format.number(count),
  };
  return (
    <>
      <input type="checkbox" id="show-filters" className="peer sr-only md:hidden" />
      <label
        htmlFor="show-filters"
        className="flex min-h-11 cursor-pointer items-center justify-center rounded-control border border-water font-semibold text-water-deep peer-focus-visible:outline-2 peer-focus-visible:outline-ink md:hidden"
      >
        {chosen > 0 ? t("filtersChosen", { count: chosen }) : t("filters")}
      </label>
      <div className="hidden peer-checked:mt-5 peer-checked:block md:block md:peer-checked:mt-0">
        <Facets {...facets} legends={[...usual, ...inUse].map(legend)} />
        {request.more ? (
          <>
            <CooperationRegions
              label={t("cooperationRegions")}
              empty={t("chooseRegion")}
              {...facets}
            />
            <input type="hidden" name="more" value="1" />
          </>
        ) : (
          <p className="mb-5 text-small">
            <a href={path(locale, `/bottlenecks${writeListRequest({ ...request, more: true })}`)}>
              {t("more")}
            </a>
          </p>
        )}
        <Button look="quiet">{t("apply")}</Button>
      </div>
    </>
  );
}

type RegionProps = Pick<Props, "locale" | "names"> & {
  regions: Catalogue["regions"];
  label: string;
  empty: string;
};

/** Adds a cooperation region: it stands for all its members. */
function CooperationRegions({ locale, names, regions, label, empty }: RegionProps) {
  const together = [...regions.values()].filter(({ kind }) => kind !== "NUTS3");
  return (
    <label className="mb-6 block">
      <span className="font-bold">{label}</span>
      <select
        name="region"
        defaultValue=""
        className="mt-1 min-h-11 w-full rounded-control border border-field bg-surface px-2"
      >
        <option value="">{empty}</option>
        {together.map(({ id }) => {
          const name = names.region.get(id);
          return (
            <option
              key={id}
              value={id}
              lang={name?.language === locale ? undefined : name?.language}
            >
              {name?.text}
            </option>
          );
        })}
      </select>
    </label>
  );
}
