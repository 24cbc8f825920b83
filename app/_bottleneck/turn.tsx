import { OrganisationName } from "@/components/organisation-field/organisation-name";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { isUnknownMoment } from "@/domain/bottleneck/known-since";
import { dayAtBorder, dayOf } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; catalogue: Catalogue; locale: Locale };

/** Whose turn it is, by when and since when, while something is still to be done. */
export function Turn({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const { status, nextStepSince: since } = bottleneck;
  if (groupOf[status] === "decided" || (status === "ON_HOLD" && !bottleneck.nextStep)) return null;
  return (
    <p className="mt-3 max-w-measure text-lead">
      {turnOf({ bottleneck, catalogue, locale })}
      {since && !isUnknownMoment(since) && (
        <span className="text-muted">
          {" "}
          {t("openSince", { date: formatter(locale).dateTime(since, { dateStyle: "long" }) })}
        </span>
      )}
    </p>
  );
}

function turnOf({ bottleneck, catalogue, locale }: Props) {
  const t = translator(locale, "BottleneckPage");
  const { nextStep, nextStepOn: on, nextStepById, ownerId } = bottleneck;
  const body = catalogue.organisations.get((nextStep ? nextStepById : ownerId) ?? "");
  if (!body) return t(nextStep ? "turnOpen" : "turnNobody");
  const who = () => (
    <strong>
      <OrganisationName organisation={body} locale={locale} />
    </strong>
  );
  if (!nextStep) return t.rich("turnOwner", { who });
  if (!on) return t.rich("turn", { who });
  const isLate = dayOf(on) < dayAtBorder(new Date());
  return t.rich("turnBy", {
    who,
    when: () => (
      <strong className={isLate ? "text-bad" : undefined}>
        {formatter(locale).dateTime(on, { dateStyle: "long", timeZone: "UTC" })}
      </strong>
    ),
  });
}
