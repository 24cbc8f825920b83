import { leastShown } from "@/components/ui/facet-boxes";
import type { Counts } from "@/data/bottleneck/facets";
import type { Catalogue } from "@/data/catalogue";
import type { Dimension, ListRequest } from "@/domain/bottleneck/filter";
import type { Language } from "@/domain/language";
import type { FilterNames } from "./names";

type Props = {
  locale: Language;
  request: ListRequest;
  counts: Counts;
  names: FilterNames;
  regions: Catalogue["regions"];
  /** The dimensions to show, each with its legend. */
  legends: readonly { dimension: Dimension; text: string }[];
  format: (count: number) => string;
};

/** Dimensions with few values: these are shown also where it was not counted what they would leave. */
const usual: ReadonlySet<Dimension> = new Set(["status", "theme", "partnership"]);

/** Of a dimension with many values so many of the largest are shown until the reader asks for all. */
const shownAtFirst: Partial<Record<Dimension, number>> = {
  ...{ status: 7, theme: 5 },
  ...{ region: 8, organisation: 8 },
};

/** The filters with what each would leave. A value that leaves nothing is shown only when chosen. */
export function Facets({ legends, ...props }: Props) {
  return legends.map(({ dimension, text }) => {
    const options = optionsOf(dimension, props);
    if (options.length === 0) return null;
    return (
      <fieldset key={dimension} className="mb-6">
        <legend className="mb-1 font-bold">{text}</legend>
        {options}
      </fieldset>
    );
  });
}

// Many and alike: plain elements, without a component for each.
function optionsOf(
  dimension: Dimension,
  { locale, request, counts, names, regions, format }: Omit<Props, "legends">,
) {
  const chosen = new Set<string>(request.filter[dimension]);
  const facet = counts.facets[dimension];
  const least = request.more ? 0 : leastShown(facet.counts, shownAtFirst[dimension]);
  return [...names[dimension]].flatMap(([value, { text, language }]) => {
    const count = facet.counts.get(value) ?? 0;
    const unknown = count === 0 && (facet.atLeast || isTogether(dimension, value, regions));
    const shown = count === 0 ? unknown && least === 0 && usual.has(dimension) : count >= least;
    if (!shown && !chosen.has(value)) return [];
    return [
      <label key={value} className="facet">
        <input type="checkbox" name={dimension} value={value} defaultChecked={chosen.has(value)} />
        {language === locale ? text : <span lang={language}>{text}</span>}
        <span>{unknown ? "" : `${format(count)}${facet.atLeast ? "+" : ""}`}</span>
      </label>,
    ];
  });
}

/** Regions that stand for others are not counted as one. */
const isTogether = (dimension: Dimension, id: string, regions: Catalogue["regions"]): boolean =>
  dimension === "region" && regions.get(id)?.kind !== "NUTS3";
