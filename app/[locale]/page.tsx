import { PartnershipCards } from "@/app/_partnership/partnership-cards";
import { Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { readFigures } from "@/data/counts/figures";
import { listPartnerships } from "@/data/partnership/partnerships";
import { latestProgress } from "@/data/progress";
import { findViewer } from "@/data/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { HomeMap } from "./_parts/home-map";
import { KeyFigures } from "./_parts/key-figures";
import { ProgressList } from "./_parts/progress-list";
import { SearchForm } from "./_parts/search-form";
import { ThemeList } from "./_parts/theme-list";

const progressShown = 5;
const themesShown = 8;
const themesNamed = 3;

export async function generateMetadata() {
  const t = await getTranslations("Home");
  // The template of the layout does not reach the page beside it.
  return { title: { absolute: `${t("title")} · Grenswerk` } };
}

/** What is going on at the border: find it, see where, and what moved last, among what the reader may see. */
export default async function HomePage() {
  const [locale, viewer] = await Promise.all([getLocale(), findViewer()]);
  const [catalogue, figures, progress, partnerships] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
    latestProgress(viewer, progressShown),
    listPartnerships(),
  ]);
  const t = translator(locale, "Home");
  const themes = [...catalogue.themes.values()]
    .map((theme) => ({ ...theme, count: figures.by.theme.get(theme.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, themesShown);

  return (
    <>
      <div className="bg-linear-to-b from-surface to-paper">
        <Page className="grid items-center gap-x-14 gap-y-10 md:pt-14 lg:grid-cols-2">
          <div>
            <p className="font-bold text-frontier">{t("eyebrow")}</p>
            <h1 className="mt-3 max-w-md md:text-display">{t("title")}</h1>
            <p className="mt-4 mb-6 max-w-xl text-lead">{t("lead")}</p>
            <SearchForm locale={locale} themes={themes.slice(0, themesNamed)} />
            <KeyFigures
              locale={locale}
              inTreatment={figures.by.status.get("IN_TREATMENT") ?? 0}
              solved={figures.solved}
              runningProjects={figures.runningProjects}
            />
          </div>
          <HomeMap locale={locale} catalogue={catalogue} counts={figures.regions} />
        </Page>
      </div>
      <Page className="grid gap-y-14 pt-12">
        <section aria-labelledby="partnerships">
          <h2 id="partnerships" tabIndex={-1} className="mb-5">
            {t("partnerships", { count: partnerships.length })}
          </h2>
          <PartnershipCards locale={locale} />
        </section>
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-5">
          <section aria-labelledby="progress" className="lg:col-span-3">
            <h2 id="progress">{t("progress")}</h2>
            <ProgressList locale={locale} lines={progress} catalogue={catalogue} now={new Date()} />
            <p className="mt-4">
              <a href={path(locale, "/bottlenecks?sort=changed")}>{t("all")}</a>
            </p>
          </section>
          {themes.length > 0 && (
            <section aria-labelledby="themes" className="lg:col-span-2">
              <h2 id="themes">{t("themes")}</h2>
              <ThemeList locale={locale} themes={themes} />
              <p className="mt-3 text-label text-muted">{t("themesHint")}</p>
            </section>
          )}
        </div>
      </Page>
    </>
  );
}
