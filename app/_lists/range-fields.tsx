import { rangeNames } from "@/domain/list";
import { isOpenRange } from "@/domain/range";
import { translator } from "@/i18n/server";
import { rangeParts } from "./address-ranges";
import type { ListScreen } from "./screen";

/** Ranges of days, as fields of the form around them: those in use, and all for who asks for more. */
export function RangeFields({ screen }: { screen: ListScreen }) {
  const { locale, list, asked, texts } = screen;
  const t = translator(locale, "List");
  return rangeNames(list).map((name) => {
    const range = asked.ranges[name];
    if (!range || (!asked.more && isOpenRange(range))) return null;
    return (
      <fieldset key={name} className="mb-6">
        <legend className="mb-1 font-bold">{texts(`filter.${name}`)}</legend>
        <div className="flex flex-wrap gap-x-3 gap-y-2">
          {(["from", "until"] as const).map((end) => (
            <label key={end} className="block min-w-32 flex-1 text-small">
              {t(`range.${end}`)}
              <input
                type="date"
                name={rangeParts(name)[end]}
                defaultValue={range[end] ?? ""}
                className="mt-1 min-h-11 w-full rounded-control border border-field bg-surface px-2"
              />
            </label>
          ))}
        </div>
      </fieldset>
    );
  });
}
