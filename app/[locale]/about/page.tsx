import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Prose } from "@/components/ui/prose";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { RolesTable } from "./_parts/roles-table";
import { StatusList } from "./_parts/status-list";

const tracks = ["one", "two", "three", "four"] as const;
const programme =
  "https://www.regiosaandegrens.nl/programma-regios-aan-de-grens/interbestuurlijke-en-grensoverschrijdende-samenwerking";
const dossier = "https://zoek.officielebekendmakingen.nl/kst-32851-69.html";

export async function generateMetadata() {
  const t = await getTranslations("About");
  return { title: t("title") };
}

/** What the portal is, whose programme it serves, how a bottleneck moves on and who may do what. */
export default async function AboutPage() {
  const locale = await getLocale();
  const t = translator(locale, "About");
  const portal = translator(locale, "Portal");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Prose title={t("programme")}>
        <p>{t("programmeText")}</p>
        <h3>{t("tracksTitle")}</h3>
        <ol className="list-decimal pl-6">
          {tracks.map((track) => (
            <li key={track}>{t(`tracks.${track}`)}</li>
          ))}
        </ol>
        <ul className="text-small">
          <li>
            <a href={programme}>{t("source")}</a>
          </li>
          <li>
            <a href={dossier}>{t("dossier")}</a>
          </li>
          <li>
            <a href={path(locale, "/partnerships")}>{portal("section.partnerships")}</a>
          </li>
        </ul>
      </Prose>
      <Prose title={t("statusTitle")}>
        <p>{t("statusText")}</p>
        <Notice tone="info">{t("editorial")}</Notice>
      </Prose>
      <StatusList />
      <Prose title={t("rolesTitle")}>
        <p>{t("rolesText")}</p>
      </Prose>
      <RolesTable />
      <div className="mt-4 grid gap-x-12 gap-y-3 max-lg:max-w-measure lg:grid-cols-2">
        <p>{t("competentNote")}</p>
        <p>{t("bothSidesNote")}</p>
        <p>{t("administratorNote")}</p>
        <p>{t("publicNote")}</p>
      </div>
      <Prose title={t("openTitle")}>
        <p>{t("openText")}</p>
        <p>{t("mapText")}</p>
      </Prose>
    </Page>
  );
}
