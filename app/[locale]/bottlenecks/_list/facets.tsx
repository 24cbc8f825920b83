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
  return [...names[dimension]].flatMap(([value, { text, language }]) => {
    const count = facet.counts.get(value) ?? 0;
    const unknown = count === 0 && (facet.atLeast || isTogether(dimension, value, regions));
    if (count === 0 && !chosen.has(value) && !(unknown && usual.has(dimension))) return [];
    return [
      <label
        key={value}
        className="flex min-h-9 items-center gap-2.5 py-1 leading-snug max-md:min-h-11"
      >
        <input
          type="checkbox"
          name={dimension}
          value={value}
          defaultChecked={chosen.has(value)}
          className="size-5 flex-none accent-water"
        />
        {language === locale ? text : <span lang={language}>{text}</span>}
        <span className="ml-auto text-muted text-small tabular-nums">
          {unknown ? "" : `${format(count)}${facet.atLeast ? "+" : ""}`}
        </span>
      </label>,
    ];
  });
}

/** Regions that stand for others are not counted as one. */
const isTogether = (dimension: Dimension, id: string, regions: Catalogue["regions"]): boolean =>
  dimension === "region" && regions.get(id)?.kind !== "NUTS3";
