import { Counted } from "@/app/_records/counted";
import { sourceLines } from "@/app/_records/source-lines";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Sources } from "@/components/ui/sources";
import { readFigures } from "@/data/counts/figures";
import { listCommissioners } from "@/data/partnership/commissioners";
import { findViewer } from "@/data/viewer";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { OfficeCard } from "./_parts/office-card";

export async function generateMetadata() {
  const t = await getTranslations("Commissioner");
  return { title: t("title") };
}

/** The offices of the King's Commissioners that coordinate, and what. Offices, no persons. */
export default async function CommissionersPage() {
  const locale = await getLocale();
  const [offices, figures] = await Promise.all([
    listCommissioners(),
    findViewer().then(readFigures),
  ]);
  const t = translator(locale, "Commissioner");
  const portal = translator(locale, "Portal");
  const isReading = offices.some(({ coordinates }) => coordinates.some((one) => !one.isConfirmed));
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-measure text-lead">{t("lead")}</p>
      <Counted locale={locale} isPublic={figures.isPublic} />
      {isReading && (
        <div className="mt-6 max-w-3xl">
          <Notice tone="info">{t("reading")}</Notice>
        </div>
      )}
      <ul className="mt-8 grid gap-5 lg:grid-cols-3">
        {offices.map((office) => (
          <li key={office.id}>
            <OfficeCard locale={locale} office={office} figures={figures} />
          </li>
        ))}
      </ul>
      <Sources
        title={portal("sources")}
        sources={sourceLines(
          offices.flatMap(({ sources }) => sources),
          locale,
        )}
        locale={locale}
      />
    </Page>
  );
}
