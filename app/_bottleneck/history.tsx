import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** Every step, the newest first: when, to which status, why, and who took it. */
export function History({ bottleneck, catalogue, locale }: Props) {
  const words = wordsIn(locale);
  const { t, format } = words;
  return (
    <section>
      <h2>{t("history")}</h2>
      <ol className="mt-3">
        {bottleneck.history.toReversed().map((step) => (
          <li key={step.id} className="border-line border-t py-3 sm:flex sm:gap-6">
            <time
              dateTime={step.takenAt.toISOString()}
              className="block w-32 flex-none text-muted text-small tabular-nums"
            >
              {format.dateTime(step.takenAt, { dateStyle: "medium" })}
            </time>
            <Taken step={step} catalogue={catalogue} locale={locale} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Read once for all steps. */
const wordsIn = (locale: Locale) => ({
  t: translator(locale, "BottleneckPage"),
  bottleneck: translator(locale, "Bottleneck"),
  roles: translator(locale, "Role"),
  languages: translator(locale, "Form.languages"),
  format: formatter(locale),
});

type TakenProps = Omit<Props, "bottleneck"> & {
  step: BottleneckView["history"][number];
  words: ReturnType<typeof wordsIn>;
};

function Taken({ step, catalogue, locale, words }: TakenProps) {
  const { t, bottleneck, roles, languages, format } = words;
  const { reason, dueOn, declineGround } = step;
  const organisation = catalogue.organisations.get(step.organisationId ?? "");
  const by = [
    step.role && roles(step.role),
    organisation && inLanguage(organisation.names, locale).text,
    step.takenBy,
  ].filter(Boolean);
  const lang = reason?.language && reason.language !== locale ? reason.language : undefined;
  return (
    <div className="max-w-measure">
      <p className="font-bold">
        {step.step === "register"
          ? t("registeredAs", { status: bottleneck(`status.${step.to}`) })
          : bottleneck(`status.${step.to}`)}
      </p>
      {declineGround && <p>{bottleneck(`ground.${declineGround}`)}</p>}
      {reason && (
        <p lang={lang} className="whitespace-pre-line">
          <Words phrase={{ text: reason.text, language: locale }} locale={locale} />
          {lang && (
            <span lang={locale} className="text-muted text-small">
              {` (${languages(lang)})`}
            </span>
          )}
        </p>
      )}
      {dueOn && (
        <p>
          {t(step.to === "ON_HOLD" ? "heldUntil" : "reviewedOn", {
            date: format.dateTime(dueOn, { dateStyle: "long", timeZone: "UTC" }),
          })}
        </p>
      )}
      {by.length > 0 && <p className="text-muted text-small">{by.join(" · ")}</p>}
    </div>
  );
}
