import { Sources, shortAddress } from "@/components/ui/sources";
import { Words } from "@/components/ui/words";
import { readCatalogue } from "@/data/catalogue";
import type { ProjectView } from "@/data/project/page";
import type { Day } from "@/domain/day";
import { inLanguage, writtenFor } from "@/domain/language";
import { budgetOf } from "@/domain/project/budget";
import { progressOf } from "@/domain/project/project";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { MilestoneList } from "./milestone-list";
import { ProjectCards } from "./project-cards";
import { ReportList } from "./report-list";

type Props = { project: ProjectView; locale: Locale; today: Day };

/** The figures over the whole width. */
export async function ProjectFigures({ project, locale, today }: Props) {
  const { organisations } = await readCatalogue();
  const { funding, startOn, endOn, phase } = project.facts;
  const reporter = organisations.get(project.reports[0]?.organisationId ?? "");
  return (
    <ProjectCards
      locale={locale}
      progress={progressOf(project.milestones)}
      budget={budgetOf(funding)}
      fundingLines={funding.length}
      startOn={startOn}
      endOn={endOn}
      reportedOn={project.reportedOn}
      reportedBy={reporter ? inLanguage(reporter.names, locale).text : null}
      isOver={phase === "FINISHED" || phase === "STOPPED"}
      today={today}
    />
  );
}

/** The story of the project: what it promised, what it told, and where that was read. */
export async function ProjectStory({ project, locale, today }: Props) {
  const t = translator(locale, "ProjectPage");
  const portal = translator(locale, "Portal");
  const { milestones, originalLanguage, reports, sources } = project;
  // What nobody filled in yet is of use to those who can fill it in; the public reads of it in one line.
  const isOfficial = Object.values(project.may).includes(true);
  const { healthReason } = project.facts;
  const hasReason = healthReason !== null && reports[0]?.text !== healthReason;
  const isUntracked = !isOfficial && !hasReason && milestones.length + reports.length === 0;
  return (
    <>
      {isUntracked && <NotTracked {...{ project, locale }} />}
      {hasReason && <HealthReason {...{ project, locale }} />}
      {(milestones.length > 0 || isOfficial) && (
        <>
          <h2 className="mt-10 first:mt-0">{t("milestones")}</h2>
          {milestones.length > 0 ? (
            <MilestoneList {...{ milestones, locale, today }} language={originalLanguage} />
          ) : (
            <p className="mt-2 text-muted">{t("noMilestones")}</p>
          )}
        </>
      )}
      {(reports.length > 0 || (isOfficial && !hasReason)) && (
        <Reports project={project} locale={locale} />
      )}
      <Sources
        title={portal("sources")}
        locale={locale}
        // The one that is named above is not named again.
        sources={(isUntracked && sources.length === 1 && !sources[0]?.note ? [] : sources).map(
          ({ url, note, noteNames }) => ({
            url,
            note: note
              ? writtenFor({ text: note, language: originalLanguage }, noteNames, locale)
              : null,
          }),
        )}
      />
    </>
  );
}

type OfProject = Omit<Props, "today">;

/** That nobody told of it here yet, and where it was read. */
function NotTracked({ project: { sources }, locale }: OfProject) {
  const t = translator(locale, "ProjectPage");
  const url = sources.find((source) => source.url)?.url;
  return (
    <p className="wrap-anywhere max-w-measure text-muted">
      {url
        ? t.rich("notTrackedSource", { source: () => <a href={url}>{shortAddress(url)}</a> })
        : t("notTracked")}
    </p>
  );
}

/** How it goes in the words of its facts, where no report says the same. */
function HealthReason({ project: { facts, originalLanguage }, locale }: OfProject) {
  const t = translator(locale, "ProjectPage");
  return (
    <>
      <h2>{t("health")}</h2>
      <p className="mt-2 max-w-measure whitespace-pre-line">
        <Words
          phrase={{ text: facts.healthReason ?? "", language: originalLanguage }}
          locale={locale}
        />
      </p>
    </>
  );
}

/** What was told of it, the newest first, with who told it. */
async function Reports({ project: { reference, reports }, locale }: OfProject) {
  const { organisations } = await readCatalogue();
  const t = translator(locale, "ProjectPage");
  return (
    <>
      <h2 className="mt-10 first:mt-0">{t("reports")}</h2>
      {reports.length > 0 ? (
        <ReportList
          locale={locale}
          address={`/projects/${reference}`}
          reports={reports.map((report) => {
            const reporter = organisations.get(report.organisationId ?? "");
            return {
              ...report,
              organisation: reporter ? inLanguage(reporter.names, locale) : null,
            };
          })}
        />
      ) : (
        <p className="mt-2 text-muted">{t("noReports")}</p>
      )}
    </>
  );
}
