import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";
import NotFound, { generateMetadata as notFoundMetadata } from "../not-found";

type Kind = "wrong" | "outdated" | "tooLarge" | "away" | "defect";

export async function generateMetadata() {
  const { kind } = await readTrouble();
  if (!kind) return notFoundMetadata();
  const t = await getTranslations("Portal");
  return { title: t(`trouble.${kind}.title`) };
}

/**
 * The page in the place of one that went wrong; only the portal's own server asks for it (scripts/door). It
 * reads nothing from the database, which may be what is away.
 */
export default async function TroublePage() {
  const { kind, id, wasPosted, here } = await readTrouble();
  if (!kind) return NotFound();
  const t = await getTranslations("Portal.trouble");
  return (
    <Page className="grid justify-items-start gap-5 py-12">
      <h1>{t(`${kind}.title`)}</h1>
      <p className="max-w-measure">{t(`${kind}.text`)}</p>
      {wasPosted && <p className="max-w-measure">{t("notSaved")}</p>}
      {kind === "defect" && (
        <p className="max-w-measure">
          {t("number")} <code className="font-semibold">{id}</code>
        </p>
      )}
      <ButtonLink href={here}>{t(wasPosted ? "back" : "again")}</ButtonLink>
    </Page>
  );
}

/** What went wrong; no kind where the page does not exist. */
async function readTrouble() {
  const [asked, locale] = await Promise.all([headers(), getLocale()]);
  const status = asked.get("x-grenswerk-trouble");
  if (!status) notFound();
  return {
    kind: kindOf(Number(status)),
    id: asked.get("x-grenswerk-request"),
    wasPosted: asked.has("x-grenswerk-posted"),
    here: (asked.get("x-grenswerk-path") ?? path(locale)) + (asked.get("x-grenswerk-query") ?? ""),
  };
}

function kindOf(status: number): Kind | null {
  if (status === 404) return null;
  if (status === 409) return "outdated";
  if (status === 413) return "tooLarge";
  if (status === 503) return "away";
  return status >= 500 ? "defect" : "wrong";
}
