import { type ShownPage, shownAmong } from "@/domain/list-page";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  page: ShownPage;
  total: number;
  /** Whether there are more than were counted. */
  atLeast?: boolean;
};

/** Which rows of how many the page shows, on paper with the day on which it was printed. */
export function ShownRows({ locale, page, total: counted, atLeast = false }: Props) {
  const t = translator(locale, "List");
  const format = formatter(locale);
  if (page.count === 0) return null;
  const place = atLeast ? null : shownAmong(page, counted);
  const total = `${format.number(counted)}${atLeast ? "+" : ""}`;
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
