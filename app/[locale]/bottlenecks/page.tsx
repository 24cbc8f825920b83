import type { Metadata } from "next";
import { ListPage } from "@/app/_lists/list-page";
import { readRequest } from "@/app/_lists/read-request";
import { countBottlenecks } from "@/data/bottleneck/counts";
import { listBottlenecks, mostRanked } from "@/data/bottleneck/list";
import { mostCounted } from "@/data/bottleneck/source";
import { findViewer } from "@/data/viewer";
import { bottleneckList } from "@/domain/bottleneck/list";
import { mayAnywhere } from "@/domain/permission";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { MapView } from "./_parts/map-view";
import { Results } from "./_parts/results";
import { bottleneckScreen } from "./_parts/screen";

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
  const [viewer, { asked, catalogue }] = await Promise.all([
    findViewer(),
    searchParams.then((values) => readRequest(bottleneckList, values)),
  ]);
  const request = { viewer, catalogue, reader: locale, ...asked };
  const [counts, page] = await Promise.all([
    countBottlenecks(request),
    asked.view === "list" ? listBottlenecks(request, asked) : null,
  ]);
  const t = translator(locale, "BottleneckList");
  const screen = bottleneckScreen(locale, asked, catalogue, counts);
  const isBounded = Object.values(counts.facets).some(({ atLeast }) => atLeast);
  const register = { href: path(locale, "/bottlenecks/new"), text: t("register") };

  return (
    <ListPage
      screen={screen}
      isOfficial={viewer !== null}
      register={mayAnywhere(viewer, "register") ? register : null}
    >
      {page ? <Results screen={screen} page={page} /> : <MapView screen={screen} />}
      <div className="mt-6 text-label text-muted">
        {isBounded && <p>{t("counted", { count: mostCounted })}</p>}
        {page && asked.order === "relevance" && counts.atLeast && (
          <p>{t("ranked", { count: mostRanked })}</p>
        )}
      </div>
    </ListPage>
  );
}
