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
        <label key={value} className="flex min-h-9 items-center gap-2.5 max-md:min-h-11">
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen}
            className="size-5 flex-none accent-water"
          />
          <span className="flex-1" lang={option.language === locale ? undefined : option.language}>
            {option.text}
          </span>
          <span className="text-muted text-small tabular-nums">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
