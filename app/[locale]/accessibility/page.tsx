import { ContactLine } from "@/components/ui/contact-line";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Prose } from "@/components/ui/prose";
import { operator } from "@/data/env";
import { dateOf } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { formatter, getLocale, getTranslations, translator } from "@/i18n/server";

/** When this page was last held against what is tested and known. */
const reviewedOn = "2026-11-26";

const tested = ["one", "two", "three", "four"] as const;
const known = ["one", "two", "three"] as const;

export async function generateMetadata() {
  const t = await getTranslations("Accessibility");
  return { title: t("title") };
}

/** The accessibility statement: whose, of what, how far it is, how that is known, and where to turn to. */
export default async function AccessibilityPage() {
  const locale = await getLocale();
  const t = translator(locale, "Accessibility");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Scope locale={locale} />
      <Status locale={locale} />
      <Prose title={t("testedTitle")}>
        <Points points={tested.map((point) => t(`tested.${point}`))} />
        <p>{t("testedLimit")}</p>
      </Prose>
      <Prose title={t("knownTitle")}>
        <Points points={known.map((point) => t(`known.${point}`))} />
      </Prose>
      <Prose title={t("reportTitle")}>
        <p>{t("report")}</p>
        <ContactLine label={t("contact")} contact={operator().contact} none={t("noContact")} />
      </Prose>
      <Prose title={t("enforcementTitle")}>
        <p>{t("enforcement")}</p>
      </Prose>
      <Prose title={t("dateTitle")}>
        <p>{t("date", { date: dayIn(locale) })}</p>
      </Prose>
    </Page>
  );
}

/** What the statement is about, and who makes it. */
function Scope({ locale }: { locale: Locale }) {
  const t = translator(locale, "Accessibility");
  const { address, controller, isDemo } = operator();
  return (
    <Prose title={t("scopeTitle")}>
      {isDemo && <Notice tone="info">{t("demo")}</Notice>}
      {controller && <p>{t("controller", { name: controller })}</p>}
      <p className="wrap-anywhere">{t("scope", { address })}</p>
    </Prose>
  );
}

/** How far it is, by the model of the Dutch government: A to D as the operator states, E where nobody did. */
function Status({ locale }: { locale: Locale }) {
  const t = translator(locale, "Accessibility");
  const { status, statement } = operator();
  return (
    <Prose title={t("statusTitle")}>
      <p>
        <strong>{t(`status.${status}`)}</strong>
      </p>
      <p>{t(`statusText.${status}`)}</p>
      {statement && (
        <p>
          <a href={statement}>{t("statement")}</a>
        </p>
      )}
      <p>{t("standard")}</p>
    </Prose>
  );
}

const Points = ({ points }: { points: readonly string[] }) => (
  <ul className="grid list-disc gap-1 pl-6">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

const dayIn = (locale: Locale) =>
  formatter(locale).dateTime(dateOf(reviewedOn), { dateStyle: "long", timeZone: "UTC" });
