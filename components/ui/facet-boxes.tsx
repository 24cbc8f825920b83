import type { Language, Phrase } from "@/domain/language";

export type FacetOption = { value: string; name: Phrase; count: string; chosen: boolean };

type Props = { name: string; legend: string; options: readonly FacetOption[]; locale: Language };

/** One filter of a list: its values to tick, each with how many it would leave. */
export function FacetBoxes({ name, legend, options, locale }: Props) {
  if (options.length === 0) return null;
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-bold">{legend}</legend>
      {options.map(({ value, name: option, count, chosen }) => (
        <label key={value} className="facet">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
          {option.language === locale ? (
            option.text
          ) : (
            <span lang={option.language}>{option.text}</span>
          )}
          <span>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The count that a value needs to be among the so many largest; 0 when all fit. */
export function leastShown(counts: ReadonlyMap<string, number>, most = counts.size): number {
  if (counts.size <= most) return 0;
  return [...counts.values()].sort((a, b) => b - a)[most - 1] ?? 0;
}
