import { Phrase } from "@/components/ui/phrase";
import { Words } from "@/components/ui/words";
import type { Day } from "@/domain/day";
import type { Language, Phrase as Text } from "@/domain/language";
import type { Health } from "@/domain/project/project";
import { translator } from "@/i18n/server";
import { DayText } from "./day-text";
import { healthText } from "./project-badges";

type ReportView = {
  id: string;
  health: Health;
  text: string;
  language: Language;
  reportedOn: Day;
  organisation: Text | null;
};

/** What was told of a project over time, the newest first. */
export function ReportList({
  reports,
  locale,
}: {
  reports: readonly ReportView[];
  locale: Language;
}) {
  const t = translator(locale, "ProjectPage");
  const project = translator(locale, "Project");
  return (
    <ol className="mt-3.5">
      {reports.map(({ id, health, text, language, reportedOn, organisation }) => (
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
          </div>
        </li>
      ))}
    </ol>
  );
}
