import { ContactLine } from "@/components/ui/contact-line";
import { Page } from "@/components/ui/page";
import { Prose } from "@/components/ui/prose";
import { contactAddress } from "@/data/env";
import { getTranslations } from "@/i18n/server";

const points = ["one", "two", "three"] as const;

export async function generateMetadata() {
  const t = await getTranslations("Accessibility");
  return { title: t("title") };
}

/** How accessible the portal is, as far as is known, and where to report a problem. */
export default async function AccessibilityPage() {
  const t = await getTranslations("Accessibility");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Prose title={t("stateTitle")}>
        <p>{t("state")}</p>
      </Prose>
      <Prose title={t("testedTitle")}>
        <ul className="grid list-disc gap-1 pl-6">
          {points.map((point) => (
            <li key={point}>{t(`tested.${point}`)}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={t("knownTitle")}>
        <ul className="grid list-disc gap-1 pl-6">
          {points.map((point) => (
            <li key={point}>{t(`known.${point}`)}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={t("reportTitle")}>
        <p>{t("report")}</p>
        <ContactLine label={t("contact")} contact={contactAddress()} none={t("noContact")} />
      </Prose>
    </Page>
  );
}
