import { headers } from "next/headers";
import { Gone, readGone } from "@/app/_forms/gone";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { findViewer } from "@/data/viewer";
import { path, signInPath } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";

export async function generateMetadata() {
  const [t, { gone }] = await Promise.all([getTranslations("Portal"), readAsked()]);
  return { title: t(gone ? "gone.title" : "notFound.title") };
}

/**
 * A page that does not exist, or not for this reader: the way on. Whoever is not signed in is told that
 * one may have to, whether there is such a page or not. Whoever sent a form to it is told what became of it.
 */
export default async function NotFound() {
  const [t, locale, viewer, { here, query, gone }] = await Promise.all([
    getTranslations("Portal"),
    getLocale(),
    findViewer(),
    readAsked(),
  ]);
  if (gone) return <Gone form={gone} />;
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

/** The address that was asked for, and the form that came back to it. */
async function readAsked() {
  const [asked, locale] = await Promise.all([headers(), getLocale()]);
  const here = asked.get("x-grenswerk-path") ?? path(locale);
  const query = asked.get("x-grenswerk-query") ?? "";
  return { here, query, gone: await readGone(here, query) };
}
