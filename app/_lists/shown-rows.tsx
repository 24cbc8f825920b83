import { type ShownPage, shownAmong } from "@/domain/list-page";
import { formatter, translator } from "@/i18n/server";
import type { ListScreen } from "./screen";

/** Which rows of how many the page shows, on paper with the day on which it was printed. */
export function ShownRows({ screen, page }: { screen: ListScreen; page: ShownPage }) {
  const { locale, counts } = screen;
  const t = translator(locale, "List");
  const format = formatter(locale);
  if (page.count === 0) return null;
  const place = counts.atLeast ? null : shownAmong(page, counts.total);
  const total = `${format.number(counts.total)}${counts.atLeast ? "+" : ""}`;
  return (
    <p className="mt-6 text-muted text-small tabular-nums">
      {place
        ? t("shownFrom", {
            from: format.number(place.from),
            until: format.number(place.until),
            total,
          })
        : t("shown", { count: format.number(page.count), total })}
      <span className="hidden print:inline">
        {" · "}
        {t("printed", { date: format.dateTime(new Date(), { dateStyle: "long" }) })}
      </span>
    </p>
  );
}
