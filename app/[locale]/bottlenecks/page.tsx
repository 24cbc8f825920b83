import type { Metadata } from "next";
import { Page } from "@/components/ui/page";
import { SearchField } from "@/components/ui/search-field";
import { countBottlenecks, mostCounted } from "@/data/bottleneck/facets";
import { listBottlenecks, mostRanked } from "@/data/bottleneck/list";
import { findViewer } from "@/data/viewer";
import { writeListRequest } from "@/domain/bottleneck/address";
import { usualSort } from "@/domain/bottleneck/filter";
import { mayAnywhere } from "@/domain/permission";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { ListHead } from "../_records/list-head";
import { Chips } from "./_list/chips";
import { Filters } from "./_list/filters";
import { MapView } from "./_list/map-view";
import { nameFilters } from "./_list/names";
import { readRequest } from "./_list/read-request";
import { Results } from "./_list/results";
import { Toolbar } from "./_list/toolbar";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("BottleneckList");
  return { title: t("title") };
}

/** The bottlenecks at the border: searched and filtered by the address, as a list or on the map. */
export default async function BottlenecksPage({
  params,
  searchParams,
}: PageProps<"/[locale]/bottlenecks">) {
  const locale = (await params).locale as Locale;
  const [viewer, { request, catalogue }] = await Promise.all([
    findViewer(),
    searchParams.then(readRequest),
  ]);
  const t = translator(locale, "BottleneckList");
  const { filter, sort, view } = request;
  const asked = { viewer, filter, catalogue };
  const [counts, page] = await Promise.all([
    countBottlenecks(asked),
    view === "list" ? listBottlenecks(asked, locale, request) : null,
  ]);
  const names = nameFilters(locale, catalogue);
  const shared = { locale, request, counts, names, catalogue };
  const isBounded = Object.values(counts.facets).some(({ atLeast }) => atLeast);

  return (
    <Page>
      <ListHead
        title={t("title")}
        lead={t("lead")}
        csv={{
          href: path(locale, `/bottlenecks/csv${writeListRequest({ filter })}`),
          text: t("csv"),
          label: t("csvLabel"),
        }}
        register={
          mayAnywhere(viewer, "register")
            ? { href: path(locale, "/bottlenecks/new"), text: t("register") }
            : null
        }
      />
      <form
        action={path(locale, "/bottlenecks")}
        className="mt-8 gap-12 md:grid md:grid-cols-4 print:block"
      >
        {sort !== usualSort(filter.q) && <input type="hidden" name="sort" value={sort} />}
        {view === "map" && <input type="hidden" name="view" value="map" />}
        <div className="no-print mb-4">
          <Filters {...shared} />
        </div>
        <div className="md:col-span-3">
          <SearchField
            q={filter.q}
            label={t("search")}
            hint={t("searchHint")}
            button={t("searchButton")}
          />
          <div className="mt-4 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <p role="status" className="font-bold tabular-nums">
              {t(counts.atLeast ? "foundAtLeast" : "found", { count: counts.total })}
            </p>
            <Chips {...shared} />
            <Toolbar {...shared} />
          </div>
          {page ? <Results {...shared} page={page} /> : <MapView {...shared} />}
          <div className="mt-6 text-label text-muted">
            {isBounded && <p>{t("counted", { count: mostCounted })}</p>}
            {page && sort === "relevance" && counts.atLeast && (
              <p>{t("ranked", { count: mostRanked })}</p>
            )}
          </div>
        </div>
      </form>
    </Page>
  );
}
