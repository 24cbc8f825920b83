import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The field of the search page, with what was typed. */
export function SearchForm({ locale, typed }: { locale: Locale; typed: string }) {
  const t = translator(locale, "Search");
  return (
    <search className="mt-6 block max-w-3xl print:hidden">
      <form
        action={path(locale, "/search")}
        className="flex rounded-control border border-field bg-surface p-1 focus-within:outline-2 focus-within:outline-ink"
      >
        <input
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={200}
          aria-label={t("label")}
          placeholder={t("hint")}
          className="min-h-11 min-w-0 flex-1 bg-surface px-3 text-ink placeholder:text-muted"
        />
        <button
          type="submit"
          className="min-h-11 rounded-control bg-water px-4 font-semibold text-on-water text-small hover:bg-water-deep"
        >
          {t("button")}
        </button>
      </form>
    </search>
  );
}
