import { headers } from "next/headers";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { path, signInPath } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";

export async function generateMetadata() {
  const t = await getTranslations("Portal");
  return { title: t("notFound.title") };
}

/**
 * A page that does not exist, or not for this reader: the way on. Whoever is not signed in is told that
 * one may have to, whether there is such a page or not.
 */
export default async function NotFound() {
  const [t, locale, viewer, asked] = await Promise.all([
    getTranslations("Portal"),
    getLocale(),
    findViewer(),
    headers(),
  ]);
  const here = asked.get("x-grenswerk-path") ?? path(locale);
  const query = asked.get("x-grenswerk-query") ?? "";
  return (
    <Page className="grid justify-items-start gap-5 py-12">
      <h1>{t("notFound.title")}</h1>
      <p className="max-w-measure">{t("notFound.text")}</p>
      {!viewer && (
        <p className="max-w-measure">
          {t("notFound.maySignIn")}{" "}
          <a href={signInPath(locale, here, query)}>{t("notFound.signIn")}</a>
        </p>
      )}
      <ButtonLink href={path(locale, "/bottlenecks")}>{t("notFound.search")}</ButtonLink>
    </Page>
  );
}
