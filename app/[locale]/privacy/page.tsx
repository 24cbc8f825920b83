import { ContactLine } from "@/components/ui/contact-line";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Prose } from "@/components/ui/prose";
import { knownBrowserCookie } from "@/data/account/known-browsers";
import { env, operator } from "@/data/env";
import { cookieName } from "@/data/session";
import { readSettings } from "@/data/settings";
import type { Locale } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { Authorities } from "./_parts/authorities";

const kinds = [
  ...(["account", "session", "attempts", "browsers"] as const),
  ...(["calendars", "forms", "audit", "exports", "log"] as const),
];

export async function generateMetadata() {
  const t = await getTranslations("Privacy");
  return { title: t("title") };
}

/** Who is responsible for what is kept of people, why, how long, which cookies there are, and what one can ask. */
export default async function PrivacyPage() {
  const locale = await getLocale();
  const t = translator(locale, "Privacy");
  const times = {
    ...{ idle: env().SESSION_IDLE_MINUTES, longest: env().SESSION_MAX_HOURS },
    days: (await readSettings()).typedDays,
  };
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Controller locale={locale} />
      <Prose title={t("basisTitle")}>
        <p>{t("basis")}</p>
      </Prose>
      <Prose title={t("keptTitle")}>
        <Facts
          facts={kinds.map((kind) => ({
            term: t(`kept.${kind}`),
            value: t(`kept.${kind}Text`, times),
          }))}
        />
      </Prose>
      <Prose title={t("howLongTitle")}>
        <p>{t("howLong")}</p>
      </Prose>
      <Prose title={t("publicTitle")}>
        <p>{t("public")}</p>
      </Prose>
      <Prose title={t("cookiesTitle")}>
        <p>{t("cookiesText")}</p>
        <Facts
          facts={[
            { term: cookieName(), value: t("sessionCookie") },
            { term: knownBrowserCookie(), value: t("browserCookie") },
            { term: "grenswerk.browser", value: t("formCookie") },
            { term: "grenswerk.link", value: t("linkCookie") },
          ]}
        />
      </Prose>
      <Prose title={t("rightsTitle")}>
        <p>{t("rights")}</p>
        <p>{t("limits")}</p>
      </Prose>
      <Prose title={t("complaintTitle")}>
        <p>{t("complaint")}</p>
        <Authorities locale={locale} own={operator().authority} />
      </Prose>
    </Page>
  );
}

/** The organisation that runs this portal, as far as it named itself. */
function Controller({ locale }: { locale: Locale }) {
  const t = translator(locale, "Privacy");
  const { controller, contact, officer, isDemo } = operator();
  return (
    <Prose title={t("controllerTitle")}>
      {isDemo && <Notice tone="info">{t("demo")}</Notice>}
      <p>{controller ? t("controller", { name: controller }) : t("noController")}</p>
      <ContactLine label={t("contact")} contact={contact} none={t("noContact")} />
      {officer && <ContactLine label={t("officer")} contact={officer} none="" />}
    </Prose>
  );
}
