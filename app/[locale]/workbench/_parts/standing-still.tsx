import { BottleneckLines } from "@/app/_bottleneck/bottleneck-lines";
import type { Overview } from "@/data/workbench/overview";
import { isUnknownMoment } from "@/domain/bottleneck/known-since";
import { type Day, dayAtBorder, daysBetween } from "@/domain/day";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { overview: Overview; today: Day; locale: Locale };

/** The open bottlenecks of which nothing was changed for long, the longest first. */
export function StandingStill({ overview: { still: rows, silentDays }, today, locale }: Props) {
  const t = translator(locale, "Workbench.overview");
  const words = translator(locale, "Bottleneck");
  const lineOf = ({
    reference,
    status,
    changedAt,
    title,
    language,
  }: Overview["still"][number]) => ({
    ...{ reference, status, title: { text: title, language } },
    href: path(locale, `/bottlenecks/${reference}`),
    statusText: words(`status.${status}`),
    note: isUnknownMoment(changedAt)
      ? translator(locale, "Workbench")("undated")
      : t("stillSince", { days: daysBetween(dayAtBorder(changedAt), today) }),
  });
  return (
    <>
      <h3 className="mt-6">{t("stillTitle")}</h3>
      {rows.length === 0 && <p className="mt-2">{t("noneStill", { days: silentDays })}</p>}
      <div className="mt-2">
        <BottleneckLines locale={locale} lines={rows.map(lineOf)} />
      </div>
    </>
  );
}
