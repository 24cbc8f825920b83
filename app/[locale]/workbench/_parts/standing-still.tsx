import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { PracticeMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { Overview } from "@/data/workbench/overview";
import { type Day, dayAtBorder, daysBetween } from "@/domain/day";
import { STILL_DAYS } from "@/domain/workbench";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { rows: Overview["still"]; today: Day; locale: Locale };

/** The open bottlenecks of which the status was not changed for long, the longest first. */
export function StandingStill({ rows, today, locale }: Props) {
  const t = translator(locale, "Workbench.overview");
  const words = translator(locale, "Bottleneck");
  return (
    <>
      <h3 className="mt-6">{t("stillTitle")}</h3>
      {rows.length === 0 && <p className="mt-2">{t("noneStill", { days: STILL_DAYS })}</p>}
      <ul className="mt-2 border-line border-b empty:hidden">
        {rows.map(({ reference, status, statusSince, title, language }) => (
          <li
            key={reference}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-t py-2.5"
          >
            <div className="grow basis-72">
              <a href={path(locale, `/bottlenecks/${reference}`)} className="font-semibold">
                <Phrase phrase={{ text: title, language }} locale={locale} />
              </a>
              <p className="text-label text-muted tabular-nums">
                {reference} ·{" "}
                {t("stillSince", { days: daysBetween(dayAtBorder(statusSince), today) })}{" "}
                <PracticeMark reference={reference} locale={locale} />
              </p>
            </div>
            <StatusBadge status={status} text={words(`status.${status}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}
