import type { ReactNode } from "react";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Notice } from "@/components/ui/notice";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { urgencyOfDay } from "@/domain/bottleneck/next-step";
import { dayAtBorder, dayOf, daysBetween } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  /** What an official can do with it. */
  children?: ReactNode;
};

/** What now: the next step, who takes it and by when, and what was last said of it. */
export function NextStep({ children, ...props }: Props) {
  const { bottleneck, locale } = props;
  const t = translator(locale, "NextStep");
  const { nextStep, nextStepLanguage, originalLanguage } = bottleneck;
  if (groupOf[bottleneck.status] === "decided" || !(nextStep || children)) return null;
  return (
    <section id="next-step" aria-labelledby="next-step-title" className="scroll-mt-6">
      <Notice tone="next">
        <h2 id="next-step-title" className="font-normal font-sans text-muted text-small">
          {t(nextStep ? "title" : "none")}
        </h2>
        {nextStep ? (
          <>
            <p className="wrap-anywhere font-semibold text-lead">
              <Words
                phrase={{ text: nextStep, language: nextStepLanguage ?? originalLanguage }}
                locale={locale}
              />
            </p>
            <Agreed {...props} />
            <Reply {...props} />
          </>
        ) : (
          <p className="mt-0.5">{t("noneText")}</p>
        )}
        {children}
      </Notice>
    </section>
  );
}

/** By when and by whom; the person only for officials who see the record as such. */
function Agreed({ bottleneck, catalogue, locale }: Omit<Props, "children">) {
  const { nextStepOn: on, nextStepById, openStep } = bottleneck;
  const by = catalogue.organisations.get(nextStepById ?? "");
  const person = openStep?.official?.name;
  if (!on && !by) return null;
  return (
    <p>
      {on && <Due on={on} locale={locale} />}
      {on && by && " · "}
      {by && <OrganisationName organisation={by} locale={locale} />}
      {person && ` · ${person}`}
    </p>
  );
}

const tones = { late: "text-bad", near: "text-warn", later: "" } as const;

/** The day, and how long there is left: late and near are said, and coloured. */
function Due({ on, locale }: { on: Date; locale: Locale }) {
  const t = translator(locale, "NextStep");
  const format = formatter(locale);
  const [today, day] = [dayAtBorder(new Date()), dayOf(on)];
  const left = daysBetween(today, day);
  const told = left < 0 ? t("late", { days: -left }) : t("left", { days: left });
  return (
    <>
      <strong className={tones[urgencyOfDay(day, today)]}>
        {t("by", { date: format.dateTime(on, { dateStyle: "long", timeZone: "UTC" }) })}
        {left < 0 && ` · ${told}`}
      </strong>
      {left >= 0 && ` · ${left === 0 ? t("today") : told}`}
    </>
  );
}

/** What whoever is asked said of it, for officials. */
function Reply({ bottleneck, catalogue, locale }: Omit<Props, "children">) {
  const { openStep } = bottleneck;
  if (!openStep?.reply || !openStep.repliedAt) return null;
  const { reply, repliedBy, repliedAt } = openStep;
  const t = translator(locale, "NextStep");
  const body = catalogue.organisations.get(repliedBy?.organisationId ?? "");
  return (
    <figure className="mt-3 border-frontier border-l-2 pl-3">
      <figcaption className="text-muted text-small">
        {t.rich("replyOf", {
          who: () => (body ? <OrganisationName organisation={body} locale={locale} /> : "–"),
          date: formatter(locale).dateTime(repliedAt, { dateStyle: "long" }),
        })}
      </figcaption>
      <blockquote className="wrap-anywhere whitespace-pre-line">
        <Words
          phrase={{ text: reply, language: repliedBy?.language ?? bottleneck.originalLanguage }}
          locale={locale}
        />
      </blockquote>
    </figure>
  );
}
