import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The search of the home page. */
export function SearchForm({ locale }: { locale: Locale }) {
  const t = translator(locale, "Home");
  const list = path(locale, "/bottlenecks");
  return (
    <search className="max-w-xl print:hidden">
      <form
        action={list}
        className="flex gap-1 rounded-card border border-field bg-surface p-1.5 focus-within:border-ink"
      >
        <input
          type="search"
          name="q"
          maxLength={200}
          aria-label={t("searchLabel")}
          placeholder={t("placeholder")}
          className="min-h-11 w-full min-w-0 rounded-control bg-transparent px-3 placeholder:text-muted"
        />
        <button
          type="submit"
          className="min-h-11 rounded-control bg-water px-5 font-semibold text-on-water hover:bg-water-deep"
        >
          {t("search")}
        </button>
      </form>
    </search>
  );
}
