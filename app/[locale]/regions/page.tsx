import { Counted } from "@/app/_records/counted";
import { RegionLinks } from "@/app/_records/region-links";
import { Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { readFigures } from "@/data/counts/figures";
import { regionsToShow } from "@/data/region/regions";
import { findViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { searchedText } from "@/domain/text";
import { ownRegions } from "@/domain/viewer";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { BorderRegions } from "./_parts/border-regions";
import { Cooperations } from "./_parts/cooperations";
import { PlaceSearch } from "./_parts/place-search";
import { type TableOrder, tableOrders } from "./_parts/region-table";
import { RegionsMap } from "./_parts/regions-map";

export async function generateMetadata() {
  const t = await getTranslations("Region");
  return { title: t("title") };
}

/** All regions: as one table by party, and beside it on the map. */
export default async function RegionsPage({ searchParams }: PageProps<"/[locale]/regions">) {
  const [locale, viewer, asked] = await Promise.all([getLocale(), findViewer(), searchParams]);
  const [catalogue, figures] = await Promise.all([readCatalogue(), readFigures(viewer)]);
  const t = translator(locale, "Region");
  const ownIds = viewer ? ownRegions(viewer, catalogue.regions).named : [];
  const own = ownIds.flatMap((id) => {
    const region = catalogue.regions.get(id);
    return region ? [{ id, name: inLanguage(region.names, locale) }] : [];
  });
  const { cooperations, borderRegions } = regionsToShow(catalogue);
  const order: TableOrder = tableOrders.find((name) => name === asked.sort) ?? "name";
  const tables = { locale, tallies: figures.regions, order };
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="mt-3 max-w-measure text-lead">{t("lead")}</p>
      <Counted locale={locale} isPublic={figures.isPublic} />
      <PlaceSearch
        locale={locale}
        typed={searchedText([asked.place ?? ""].flat()[0] ?? "")}
        catalogue={catalogue}
      />
      {own.length > 0 && (
        <p className="mt-4">
          <b className="font-semibold">
            {translator(locale, "List")("ownRegions", { count: own.length })}
          </b>{" "}
          <RegionLinks places={own} locale={locale} />
        </p>
      )}
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_37.5rem]">
        <div className="lg:order-last">
          <div className="lg:sticky lg:top-4">
            <RegionsMap {...{ locale, catalogue, figures }} />
          </div>
        </div>
        <div>
          <BorderRegions {...tables} catalogue={catalogue} regions={borderRegions} />
          <Cooperations {...tables} regions={cooperations} />
        </div>
      </div>
    </Page>
  );
}
