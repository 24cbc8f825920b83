import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Notice } from "@/components/ui/notice";
import { Words } from "@/components/ui/words";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { dayAtBorder, dayOf, daysBetween } from "@/domain/day";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** What now: the next step, who takes it and by when; or, when it stands still, why and until when. */
export function NextStep({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const format = formatter(locale);
  const { nextStep, nextStepOn, nextStepById, originalLanguage } = bottleneck;
  if (groupOf[bottleneck.status] === "decided" || !nextStep) return null;
  const by = catalogue.organisations.get(nextStepById ?? "");
  const left = nextStepOn && daysBetween(dayAtBorder(new Date()), dayOf(nextStepOn));
  return (
    <Notice tone="next">
      <p>
        <strong>{t("nextStep")}</strong>{" "}
        <Words phrase={{ text: nextStep, language: originalLanguage }} locale={locale} />
        {nextStepOn && (
          <>
            {" "}
            <strong>
              {t("before", {
                date: format.dateTime(nextStepOn, { dateStyle: "long", timeZone: "UTC" }),
              })}
            </strong>
          </>
        )}
      </p>
      <p className="text-muted">
        {left !== null && (
          <span className={left < 0 ? "font-bold text-bad" : undefined}>
            {left < 0 ? t("daysLate", { days: -left }) : t("daysLeft", { days: left })}
          </span>
        )}
        {left !== null && by && " · "}
        {by && <OrganisationName organisation={by} locale={locale} />}
      </p>
    </Notice>
  );
}

/** The fact that goes with a status off the usual path: until when, on what ground, instead of which. */
export function StatusFact({ bottleneck, locale }: Omit<Props, "catalogue">) {
  const t = translator(locale, "BottleneckPage");
  const words = translator(locale, "Bottleneck");
  const format = formatter(locale);
  const { status, holdUntil, reviewOn, declineGround, duplicateOf } = bottleneck;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  if (status === "ON_HOLD" && holdUntil) return <p>{t("heldUntil", { date: day(holdUntil) })}</p>;
  if (status === "WILL_NOT_BE_RESOLVED" && reviewOn)
    return <p>{t("reviewedOn", { date: day(reviewOn) })}</p>;
  if (status === "DECLINED" && declineGround)
    return <p>{t("declinedFor", { ground: words(`ground.${declineGround}`) })}</p>;
  if (status !== "DUPLICATE") return null;
  if (!duplicateOf) return <p>{t("duplicateOfOther")}</p>;
  return (
    <p>
      {t("duplicateOf")} <a href={path(locale, `/bottlenecks/${duplicateOf}`)}>{duplicateOf}</a>
    </p>
  );
}
