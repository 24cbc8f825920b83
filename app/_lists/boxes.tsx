import { Phrase } from "@/components/ui/phrase";
import type { FacetCounts } from "@/data/list-source";
import { formatter, translator } from "@/i18n/server";
import type { ListScreen } from "./screen";

type Props = { screen: ListScreen; names: readonly string[] };

/**
 * Filters with their values to tick and how many each would leave. A value that leaves nothing is shown only
 * when it is chosen.
 */
export function Boxes({ screen, names }: Props) {
  return names.map((name) => {
    const boxes = boxesOf(screen, name);
    if (boxes.length === 0) return null;
    return (
      <fieldset key={name} className="mb-6">
        <legend className="mb-1 font-bold">{screen.texts(`filter.${name}`)}</legend>
        {boxes}
      </fieldset>
    );
  });
}

// Many and alike: plain elements, without a component for each.
function boxesOf(screen: ListScreen, name: string) {
  const { locale, asked, counts, names, atFirst, lessUsual } = screen;
  const format = formatter(locale);
  const chosen = new Set(asked.filter[name]);
  const facet: FacetCounts = counts.facets[name] ?? { atLeast: false, counts: new Map() };
  const least = asked.more ? 0 : leastShown(facet.counts, atFirst[name]);
  // Where it was not counted what the rare values would leave, filters with few values show them all.
  const showsUncounted = least === 0 && !lessUsual.includes(name);
  return [...(names[name] ?? [])].flatMap(([value, { text, language }]) => {
    const count = facet.counts.get(value) ?? 0;
    const isUncounted = count === 0 && (facet.atLeast || isTogether(screen, name, value));
    const shown = count === 0 ? isUncounted && showsUncounted : count >= least;
    if (!shown && !chosen.has(value)) return [];
    return [
      <label key={value} className="facet">
        <input type="checkbox" name={name} value={value} defaultChecked={chosen.has(value)} />
        {Phrase({ phrase: { text, language, isName: true }, locale })}
        <span>{isUncounted ? "" : `${format.number(count)}${facet.atLeast ? "+" : ""}`}</span>
      </label>,
    ];
  });
}

/** The count that a value needs to be among the so many largest; 0 when all fit. */
function leastShown(counts: ReadonlyMap<string, number>, most = counts.size): number {
  if (counts.size <= most) return 0;
  return [...counts.values()].sort((a, b) => b - a)[most - 1] ?? 0;
}

/** Regions that stand for others are not counted as one. */
const isTogether = ({ list, catalogue }: ListScreen, name: string, id: string): boolean =>
  list.filters[name] === "region" && catalogue.regions.get(id)?.kind !== "NUTS3";

/** Adds a cooperation region: it stands for all its members. */
export function CooperationRegions({ screen, name }: { screen: ListScreen; name: string }) {
  const { locale, names } = screen;
  const t = translator(locale, "List");
  const together = [...(names[name] ?? [])].filter(([id]) => isTogether(screen, name, id));
  return (
    <label className="mb-6 block">
      <span className="font-bold">{t("cooperationRegions")}</span>
      <select
        name={name}
        defaultValue=""
        className="mt-1 min-h-11 w-full rounded-control border border-field bg-surface px-2"
      >
        <option value="">{t("chooseRegion")}</option>
        {together.map(([id, { text, language }]) => (
          <option key={id} value={id} lang={language === locale ? undefined : language}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
