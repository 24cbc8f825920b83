import { notFound } from "next/navigation";
import { EditEntry, EntryHistory, EntrySaved } from "@/app/_entry/about-entry";
import { Coordination } from "@/app/_partnership/partnership-cards";
import { partyTint } from "@/app/_partnership/party-tint";
import { PlaceFigures } from "@/app/_records/place-figures";
import { BottlenecksHere, ProjectsHere } from "@/app/_records/records-here";
import { sourceLines } from "@/app/_records/source-lines";
import { Crumbs, Page } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { Sources } from "@/components/ui/sources";
import { readCatalogue } from "@/data/catalogue";
import { readFigures, tallyOf } from "@/data/counts/figures";
import { latestOpenBottlenecks, latestProjects } from "@/data/latest-records";
import { findPartnership } from "@/data/partnership/partnerships";
import { findViewer } from "@/data/viewer";
import { inLanguage, textInLanguage } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { Participants } from "./_parts/participants";
import { PartnershipFacts } from "./_parts/partnership-facts";
import { PartnershipMap } from "./_parts/partnership-map";
import { Recommendations } from "./_parts/recommendations";

const recordsShown = 10;

type Props = PageProps<"/[locale]/partnerships/[partnershipId]">;

export async function generateMetadata({ params }: Props) {
  const [{ partnershipId }, locale] = await Promise.all([params, getLocale()]);
  const partnership = (await readCatalogue()).partnerships.get(partnershipId);
  return partnership ? { title: inLanguage(partnership.names, locale).text } : {};
}

/** One partnership: how it works, who takes part, what it asks for and what is going on. */
export default async function PartnershipPage({ params, searchParams }: Props) {
  const [{ partnershipId }, query, locale, viewer] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    findViewer(),
  ]);
  const partnership = await findPartnership(partnershipId);
  if (!partnership) notFound();
  const place = { partnershipId };
  const [catalogue, figures, bottlenecks, projects] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
    latestOpenBottlenecks(viewer, place, recordsShown),
    latestProjects(viewer, place, recordsShown),
  ]);
  const t = translator(locale, "Partnership");
  const portal = translator(locale, "Portal");
  const here = { locale, namespace: "Partnership", query: `partnership=${partnershipId}` } as const;
  const entry = { noun: "partnership", id: partnershipId } as const;
  const { about, recommendations, sources } = partnership;

  return (
    <Page>
      <Crumbs
        label={portal("crumbs")}
        crumbs={[{ href: path(locale, "/partnerships"), text: t("title") }]}
      />
      <EntrySaved {...entry} query={query} />
      <div className={`rounded-card px-5 py-6 sm:px-8 ${partyTint(partnership.partyId)}`}>
        <p className="mb-2.5 flex flex-wrap gap-2 text-small">
          <span className="rounded-control bg-surface px-2 font-semibold">
            {t(`stage.${partnership.stage}`)}
          </span>
          <span className="rounded-control border border-line-strong px-2">
            <Phrase phrase={textInLanguage(partnership.instrument, locale)} locale={locale} />
          </span>
        </p>
        <h1>
          <Phrase phrase={inLanguage(partnership.names, locale)} locale={locale} />
        </h1>
        {about && (
          <p className="mt-3 max-w-measure text-lead">
            <Phrase phrase={textInLanguage(about, locale)} locale={locale} />
          </p>
        )}
        <p className="mt-3">
          <Coordination locale={locale} coordinators={partnership.coordinators} />
        </p>
        <PlaceFigures
          {...here}
          tally={tallyOf(figures.partnerships, partnershipId)}
          isPublic={figures.isPublic}
        />
      </div>
      <EditEntry {...entry} />
      <div className="grid gap-x-14 lg:grid-cols-3">
        <div className="lg:col-span-2">
          <BottlenecksHere {...here} bottlenecks={bottlenecks} query={`${here.query}&group=open`} />
          <ProjectsHere {...here} projects={projects} />
          <Recommendations locale={locale} recommendations={recommendations} />
          <Participants locale={locale} partnership={partnership} catalogue={catalogue} />
          <Sources
            title={portal("sources")}
            sources={sourceLines(
              [...sources, ...recommendations.flatMap((recommendation) => recommendation.sources)],
              locale,
            )}
            locale={locale}
          />
          <EntryHistory {...entry} />
        </div>
        <section aria-labelledby="facts" className="mt-10 grid grid-cols-1 content-start gap-5">
          <PartnershipMap {...{ locale, catalogue, figures }} partyId={partnership.partyId} />
          <PartnershipFacts locale={locale} partnership={partnership} catalogue={catalogue} />
        </section>
      </div>
    </Page>
  );
}
