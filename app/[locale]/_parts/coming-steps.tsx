import { PracticeMark } from "@/app/_records/practice-mark";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { ComingStep } from "@/data/news";
import { dateOf } from "@/domain/day";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { locale: Locale; steps: readonly ComingStep[]; catalogue: Catalogue };

/** What was agreed for the days to come: when, what and by whom. */
export function ComingSteps({ locale, steps, catalogue }: Props) {
  const t = translator(locale, "Home");
  const format = formatter(locale);
  return (
    <section aria-labelledby="coming" className="lg:col-span-3">
      <h2 id="coming">{t("coming")}</h2>
      <ol className="mt-4 border-line border-b">
        {steps.map(({ reference, dueOn, what, language, originalLanguage, organisationId }) => {
          const phrase = { text: what, language: language ?? originalLanguage };
          const who = catalogue.organisations.get(organisationId ?? "");
          const part = (shown: "day" | "month") =>
            format.dateTime(dateOf(dueOn), {
              [shown]: shown === "day" ? "numeric" : "short",
              timeZone: "UTC",
            });
          return (
            <li key={reference} className="flex gap-3.5 border-line border-t py-3">
              <time
                dateTime={dueOn}
                className="flex size-12 flex-none flex-col items-center justify-center rounded-control bg-water-tint text-label leading-tight"
              >
                <span className="font-semibold font-serif text-lead leading-none">
                  {part("day")}
                </span>{" "}
                {part("month")}
              </time>
              <div className="min-w-0">
                <a
                  href={path(locale, `/bottlenecks/${reference}`)}
                  className="font-semibold no-underline"
                >
                  <Phrase phrase={phrase} locale={locale} />
                </a>
                {who && (
                  <p className="text-muted text-small">
                    <OrganisationName organisation={who} locale={locale} />
                  </p>
                )}
                <p className="text-muted text-small tabular-nums">
                  {reference} <PracticeMark reference={reference} locale={locale} />
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
