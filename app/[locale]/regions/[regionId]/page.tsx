import { notFound } from "next/navigation";
import { EditEntry, EntryHistory, EntrySaved } from "@/app/_entry/about-entry";
import { PlaceFigures } from "@/app/_records/place-figures";
import { BottlenecksHere, ProjectsHere } from "@/app/_records/records-here";
import { sourceLines } from "@/app/_records/source-lines";
import { Crumbs, Page } from "@/components/ui/page";
import { Sources } from "@/components/ui/sources";
import { readCatalogue } from "@/data/catalogue";
import { readFigures, tallyOf } from "@/data/counts/figures";
import { newestByPlace } from "@/data/counts/newest";
import { latestOpenBottlenecks, latestProjects } from "@/data/latest-records";
import { findRegion } from "@/data/region/regions";
import { findViewer } from "@/data/viewer";
import { inLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { RegionAside } from "./_parts/region-aside";
import { RegionHead } from "./_parts/region-head";
import { WholeBorder } from "./_parts/whole-border";

const recordsShown = 10;

type Props = PageProps<"/[locale]/regions/[regionId]">;

export async function generateMetadata({ params }: Props) {
  const [{ regionId }, locale] = await Promise.all([params, getLocale()]);
  const region = (await readCatalogue()).regions.get(regionId);
  return region ? { title: inLanguage(region.names, locale).text } : {};
}

/** One region: where it is, what it belongs to, and what is going on there. */
export default async function RegionPage({ params, searchParams }: Props) {
  const [{ regionId }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const region = await findRegion(regionId);
  if (!region) notFound();
  const place = { regionIds: region.memberIds };
  const [catalogue, figures, newest, bottlenecks, projects] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
    newestByPlace(viewer),
    latestOpenBottlenecks(viewer, place, recordsShown),
    latestProjects(viewer, place, recordsShown),
  ]);
  const t = translator(locale, "Region");
  const portal = translator(locale, "Portal");
  const here = { locale, namespace: "Region", query: `region=${region.id}` } as const;
  const entry = { noun: "region", id: region.id } as const;

  return (
    <Page>
      <Crumbs
        label={portal("crumbs")}
        crumbs={[{ href: path(locale, "/regions"), text: t("title") }]}
      />
      <EntrySaved {...entry} query={query} />
      <RegionHead {...{ locale, region, catalogue }} />
      <PlaceFigures
        {...here}
        tally={tallyOf(figures.regions, region.id)}
        isPublic={figures.isPublic}
      />
      <EditEntry {...entry} />
      <div className="grid gap-x-14 lg:grid-cols-3">
        <div className="lg:col-span-2">
          <BottlenecksHere {...here} bottlenecks={bottlenecks} query={`${here.query}&group=open`} />
          <WholeBorder {...{ locale, region, catalogue, figures, newest }} />
          <ProjectsHere {...here} projects={projects} />
          <Sources
            title={portal("sources")}
            sources={sourceLines(region.sources, locale)}
            locale={locale}
          />
          <EntryHistory {...entry} />
        </div>
        <RegionAside {...{ locale, region, catalogue }} tallies={figures.regions} />
      </div>
    </Page>
  );
}
