import type { RowState } from "@/domain/import/examine";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import type { Shown } from "./shown-rows";

type Around = { shown: Shown; locale: Locale; here: string };

/** The rows of which state are shown. */
export function States({
  shown,
  locale,
  here,
  counts,
}: Around & { counts: readonly { state: RowState; count: number }[] }) {
  const t = translator(locale, "Import");
  const all = counts.filter(({ count }) => count > 0);
  if (all.length < 2) return null;
  return (
    <nav aria-label={t("show")} className="no-print mt-2 flex flex-wrap gap-x-4 text-small">
      {all.map(({ state, count }) => (
        <a
          key={state}
          href={`${here}?show=${state}`}
          aria-current={shown.state === state ? "true" : undefined}
          className="view-choice"
        >
          {t(`count.${state}`, { count })}
        </a>
      ))}
      <a
        href={`${here}?show=all`}
        aria-current={shown.state === "all" ? "true" : undefined}
        className="view-choice"
      >
        {t("all")}
      </a>
    </nav>
  );
}

/** The pages around this one. */
export function Pages({ shown: { state, page, pages }, locale, here }: Around) {
  if (pages < 2) return null;
  const t = translator(locale, "Import");
  const to = (nth: number) => `${here}?show=${state}&page=${nth}`;
  const look = "inline-flex min-h-11 items-center font-semibold underline";
  return (
    <nav aria-label={t("pages")} className="no-print mt-2 flex flex-wrap gap-x-5">
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className={look}>
          {t("previous")}
        </a>
      )}
      <span className="inline-flex min-h-11 items-center tabular-nums">
        {page} / {pages}
      </span>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={look}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
