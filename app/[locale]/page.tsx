import { PartnershipCards } from "@/app/_partnership/partnership-cards";
import { Page } from "@/components/ui/page";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { type Figures, readFigures } from "@/data/counts/figures";
import { readMonths } from "@/data/counts/months";
import { comingSteps, latestSolved } from "@/data/news";
import { latestProgress } from "@/data/progress";
import { runningByMonth } from "@/data/project/months";
import { findViewer } from "@/data/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { ComingSteps } from "./_parts/coming-steps";
import { HomeMap } from "./_parts/home-map";
import { KeyFigures } from "./_parts/key-figures";
import { ProgressList } from "./_parts/progress-list";
import { SolvedCase } from "./_parts/solved-case";
import { ThemeList } from "./_parts/theme-list";

const progressShown = 6;
const comingShown = 5;
const themesShown = 8;

export async function generateMetadata() {
  const t = await getTranslations("Home");
  // The template of the layout does not reach the page beside it.
  return { title: { absolute: `${t("title")} · Grenswerk` } };
}

/** What is going on at the border: find it, see where, and what moved last. Counted is what the reader may see. */
export default async function HomePage() {
  const [locale, viewer] = await Promise.all([getLocale(), findViewer()]);
  const [catalogue, figures, months, running, progress, coming, [solved]] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
    readMonths(viewer),
    runningByMonth(viewer),
    latestProgress(viewer, progressShown),
    comingSteps(viewer, comingShown),
    latestSolved(viewer),
  ]);
  const t = translator(locale, "Home");
  return (
    <>
      <div className="bg-linear-to-b from-surface to-paper">
        <Page className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_37.5rem]">
          <div>
            <h1 className="max-w-md md:mt-5 md:text-display">{t("title")}</h1>
            <p className="mt-4 mb-6 max-w-xl text-lead">{t("lead")}</p>
            <KeyFigures {...{ locale, figures, months, running }} />
            {solved && <SolvedCase locale={locale} solved={solved} />}
          </div>
          <HomeMap {...{ locale, catalogue, figures }} />
        </Page>
      </div>
      <Page className="grid gap-y-14 pt-12">
        <div className="grid gap-x-14 gap-y-12 lg:grid-cols-8">
          <section aria-labelledby="progress" className="lg:col-span-5">
            <h2 id="progress" tabIndex={-1}>
              {t("progress")}
            </h2>
            <p className="text-label text-muted">{t("progressOrder")}</p>
            <ProgressList locale={locale} lines={progress} catalogue={catalogue} now={new Date()} />
            <p className="mt-4">
              <a href={path(locale, "/bottlenecks?sort=changed")}>{t("allProgress")}</a>
            </p>
          </section>
          {coming.length > 0 ? (
            <ComingSteps {...{ locale, catalogue }} steps={coming} />
          ) : (
            <ThemesOf {...{ locale, catalogue, figures }} />
          )}
        </div>
        <section aria-labelledby="partnerships">
          <h2 id="partnerships" className="mb-5">
            {t("partnerships", { count: catalogue.partnerships.size })}
          </h2>
          <PartnershipCards locale={locale} figures={figures} />
          <p className="mt-3 max-w-measure text-label text-muted">
            {translator(locale, "Partnership")("counted")}
          </p>
        </section>
      </Page>
    </>
  );
}

type Props = { locale: Locale; catalogue: Catalogue; figures: Figures };

/** What it is about: the themes with the most. */
function ThemesOf({ locale, catalogue, figures }: Props) {
  const t = translator(locale, "Home");
  const themes = [...catalogue.themes.values()]
    .map((theme) => ({ ...theme, count: figures.by.theme.get(theme.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, themesShown);
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="themes" className="lg:col-span-3">
      <h2 id="themes">{t("themes")}</h2>
      <ThemeList locale={locale} themes={themes} />
      <p className="mt-3 text-label text-muted">{t("themesHint")}</p>
    </section>
  );
}
