import { Phrase } from "@/components/ui/phrase";
import { Words } from "@/components/ui/words";
import { type Day, dateOf } from "@/domain/day";
import type { Language, Phrase as Text } from "@/domain/language";
import type { Health } from "@/domain/project/project";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { DayText } from "./day-text";
import { healthText } from "./project-badges";

type ReportView = {
  id: string;
  health: Health;
  text: string;
  language: Language;
  reportedOn: Day;
  correctedOn: Day | null;
  /** How it read before, and until when, the newest first; for officials who may report. */
  before: readonly { health: Health; text: string; language: Language; until: Day }[];
  mayCorrect: boolean;
  organisation: Text | null;
};

/** What was told of a project over time, the newest first. */
export function ReportList({
  reports,
  address,
  locale,
}: {
  reports: readonly ReportView[];
  /** Of the project. */
  address: string;
  locale: Language;
}) {
  const t = translator(locale, "ProjectPage");
  const project = translator(locale, "Project");
  return (
    <ol className="mt-3.5">
      {reports.map(({ id, health, text, language, reportedOn, organisation, ...report }) => (
        <li key={id} className="grid gap-x-4 border-line border-t py-3.5 sm:grid-cols-6">
          <DayText
            day={reportedOn}
            locale={locale}
            className="text-muted text-small tabular-nums"
          />
          <div className="sm:col-span-5">
            <p className={`font-bold ${healthText[health]}`}>{project(`health.${health}`)}</p>
            <p className="max-w-measure whitespace-pre-line">
              <Words phrase={{ text, language }} locale={locale} />
            </p>
            {organisation && (
              <p className="mt-1 text-muted text-small">
                {t.rich("byOrganisation", {
                  name: () => <Phrase phrase={organisation} locale={locale} />,
                })}
              </p>
            )}
            <Correction {...report} locale={locale} />
            {report.mayCorrect && (
              <p className="no-print mt-1 text-small">
                <a
                  href={path(locale, `${address}/report/${id}`)}
                  aria-label={t("correctReportOf", { day: shownDay(reportedOn, locale) })}
                  className="inline-flex min-h-8 items-center underline"
                >
                  {t("correctReport")}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type CorrectionProps = Pick<ReportView, "correctedOn" | "before"> & { locale: Language };

/** When it was put right, and for officials what it said until then. */
function Correction({ correctedOn, before, locale }: CorrectionProps) {
  const t = translator(locale, "ProjectPage");
  const words = translator(locale, "Project");
  if (!correctedOn) return null;
  const corrected = t("correctedOn", { day: shownDay(correctedOn, locale) });
  if (before.length === 0) return <p className="mt-1 text-muted text-small">{corrected}</p>;
  return (
    <details className="mt-1 text-muted text-small">
      <summary className="inline-flex min-h-8 items-center underline">
        {`${corrected} · ${t("wordedBefore")}`}
      </summary>
      {before.map(({ health, until, ...phrase }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two wordings may be the same
        <div key={at} className="mb-2 max-w-measure border-line border-l-2 py-1 pl-3">
          <p>
            {t("wordedUntil", { day: shownDay(until, locale) })} ·{" "}
            <b className={healthText[health]}>{words(`health.${health}`)}</b>
          </p>
          <p className="whitespace-pre-line">
            <Words phrase={phrase} locale={locale} />
          </p>
        </div>
      ))}
    </details>
  );
}

const shownDay = (day: Day, locale: Language): string =>
  formatter(locale).dateTime(dateOf(day), { dateStyle: "long", timeZone: "UTC" });
