import { Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { readFigures } from "@/data/counts/figures";
import { regionsToShow } from "@/data/region/regions";
import { findViewer } from "@/data/viewer";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { BorderRegions } from "./_parts/border-regions";
import { Cooperations } from "./_parts/cooperations";
import { RegionsMap } from "./_parts/regions-map";

export async function generateMetadata() {
  const t = await getTranslations("Region");
  return { title: t("title") };
}

/** All regions: on the map, and as lists with the same counts. */
export default async function RegionsPage() {
  const [locale, viewer] = await Promise.all([getLocale(), findViewer()]);
  const [catalogue, { regions: counts }] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
  ]);
  const t = translator(locale, "Region");
  const { cooperations, borderRegions } = regionsToShow(catalogue);
  return (
    <Page>
      <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-2">
        <div>
          <h1>{t("title")}</h1>
          <p className="mt-4 max-w-xl text-lead">{t("lead")}</p>
          <ul className="mt-4 grid gap-1">
            <li>
              <a href="#border-regions" className="inline-flex min-h-8 items-center">
                {t("borderRegions")}
              </a>
            </li>
            <li>
              <a href="#cooperations" className="inline-flex min-h-8 items-center">
                {t("cooperations")}
              </a>
            </li>
          </ul>
        </div>
        <RegionsMap locale={locale} catalogue={catalogue} counts={counts} />
      </div>
      <BorderRegions
        locale={locale}
        catalogue={catalogue}
        regions={borderRegions}
        counts={counts}
      />
      <Cooperations locale={locale} regions={cooperations} counts={counts} />
    </Page>
  );
}
