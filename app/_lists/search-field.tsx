import { translator } from "@/i18n/server";
import type { ListScreen } from "./screen";

/** The search box above the list, a field of the form around it. */
export function SearchField({ screen: { locale, asked, texts } }: { screen: ListScreen }) {
  return (
    <search className="flex print:has-placeholder-shown:hidden rounded-control border border-field bg-surface p-1 focus-within:outline-2 focus-within:outline-ink">
      <input
        type="search"
        name="q"
        defaultValue={asked.q}
        maxLength={200}
        aria-label={texts("search")}
        placeholder={texts("searchHint")}
        className="min-h-11 min-w-0 flex-1 bg-surface px-3 text-ink placeholder:text-muted"
      />
      <button
        type="submit"
        className="no-print min-h-11 rounded-control bg-water px-4 font-semibold text-on-water text-small hover:bg-water-deep"
      >
        {translator(locale, "List")("searchButton")}
      </button>
    </search>
  );
}
