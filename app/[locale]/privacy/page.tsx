import { ContactLine } from "@/components/ui/contact-line";
import { Facts } from "@/components/ui/facts";
import { Page } from "@/components/ui/page";
import { Prose } from "@/components/ui/prose";
import { knownBrowserCookie } from "@/data/account/known-browsers";
import { contactAddress, env } from "@/data/env";
import { cookieName } from "@/data/session";
import { getTranslations } from "@/i18n/server";

const kinds = ["account", "session", "attempts", "browsers", "forms", "audit", "log"] as const;

export async function generateMetadata() {
  const t = await getTranslations("Privacy");
  return { title: t("title") };
}

/** What the portal keeps of people, how long, and which cookies there are. */
export default async function PrivacyPage() {
  const t = await getTranslations("Privacy");
  const times = { idle: env().SESSION_IDLE_MINUTES, longest: env().SESSION_MAX_HOURS };
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Prose title={t("keptTitle")}>
        <Facts
          facts={kinds.map((kind) => ({
            term: t(`kept.${kind}`),
            value: kind === "session" ? t("kept.sessionText", times) : t(`kept.${kind}Text`),
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
        <ContactLine label={t("contact")} contact={contactAddress()} none={t("noContact")} />
      </Prose>
    </Page>
  );
}
