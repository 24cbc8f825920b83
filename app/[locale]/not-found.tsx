import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations } from "@/i18n/server";

export async function generateMetadata() {
  const t = await getTranslations("Portal");
  return { title: t("notFound.title") };
}

/** A page that does not exist, or not for this reader: the way on. */
export default async function NotFound() {
  const [t, locale] = await Promise.all([getTranslations("Portal"), getLocale()]);
  return (
    <Page className="grid justify-items-start gap-5 py-12">
      <h1>{t("notFound.title")}</h1>
      <p className="max-w-measure">{t("notFound.text")}</p>
      <ButtonLink href={path(locale, "/bottlenecks")}>{t("notFound.search")}</ButtonLink>
    </Page>
  );
}
