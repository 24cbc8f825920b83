import { PartnershipCards } from "@/app/_partnership/partnership-cards";
import { isReading } from "@/app/_partnership/readings";
import { Counted } from "@/app/_records/counted";
import { Page } from "@/components/ui/page";
import { readFigures } from "@/data/counts/figures";
import { listPartnerships } from "@/data/partnership/partnerships";
import { findViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";

export async function generateMetadata() {
  const t = await getTranslations("Partnership");
  return { title: t("title") };
}

/** The partnerships of the Netherlands with its neighbours. */
export default async function PartnershipsPage() {
  const [locale, viewer] = await Promise.all([getLocale(), findViewer()]);
  const [figures, partnerships] = await Promise.all([readFigures(viewer), listPartnerships()]);
  const t = translator(locale, "Partnership");
  const portal = translator(locale, "Portal");
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Counted locale={locale} isPublic={figures.isPublic}>
        {t("counted")}
      </Counted>
      <h2 className="sr-only">{t("neighbour")}</h2>
      <div className="mt-8">
        <PartnershipCards locale={locale} figures={figures} />
      </div>
      <p className="mt-6 max-w-measure text-muted text-small">
        {partnerships.some(isReading) && `${t("readings")} `}
        <a href={path(locale, "/commissioners")}>{portal("section.commissioners")}</a>
      </p>
    </Page>
  );
}
