import { LanguageNote } from "@/app/_records/language-note";
import { PracticeMark } from "@/app/_records/practice-mark";
import { ReadingNote } from "@/app/_records/reading-note";
import { titleClass } from "@/components/ui/page";
import { Sources } from "@/components/ui/sources";
import { Words } from "@/components/ui/words";
import { readCatalogue } from "@/data/catalogue";
import type { ProjectView } from "@/data/project/page";
import type { Day } from "@/domain/day";
import { inLanguage, textFor, writtenFor } from "@/domain/language";
import { budgetOf } from "@/domain/project/budget";
import { progressOf } from "@/domain/project/project";
import type { Locale } from "@/i18n/routing";
import { colon, translator } from "@/i18n/server";
import { MilestoneList } from "./milestone-list";
import { HealthBadge, PhaseBadge } from "./project-badges";
import { ProjectCards } from "./project-cards";
import { ReportList } from "./report-list";

type Props = { project: ProjectView; locale: Locale; today: Day };

/** The name of the project and in two words how it stands. */
export function ProjectHead({
  project,
  locale,
  heading: Heading = "h1",
}: Omit<Props, "today"> & { heading?: "h1" | "h2" }) {
  const t = translator(locale, "Project");
  const page = translator(locale, "ProjectPage");
  const { phase, health } = project.facts;
  const text = textFor(project.texts, locale, project.originalLanguage);
  if (!text) return null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="text-label text-muted tabular-nums">{project.reference}</span>
        <PhaseBadge phase={phase} text={t(`phase.${phase}`)} />
        {health && <HealthBadge health={health} text={t(`health.${health}`)} />}
        <PracticeMark reference={project.reference} locale={locale} />
      </div>
      <Heading className={`mt-3 wrap-anywhere ${titleClass(text.name)}`}>
        <Words phrase={{ text: text.name, language: text.language }} locale={locale} />
      </Heading>
      <p className="mt-2.5 max-w-measure whitespace-pre-line text-lead">
        <Words phrase={{ text: text.summary, language: text.language }} locale={locale} />
      </p>
      <LanguageNote
        address={`/projects/${project.reference}`}
        texts={project.texts}
        original={project.originalLanguage}
        locale={locale}
        toOfficial={Heading === "h1" && Object.values(project.may).includes(true)}
        mayEdit={project.may.edit}
      />
      {project.phaseIsEditorial && <ReadingNote>{page("editorial")}</ReadingNote>}
    </>
  );
}

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
  const isUntracked = !isOfficial && milestones.length + reports.length === 0;
  const { healthReason } = project.facts;
  return (
    <>
      {isUntracked && <p className="max-w-measure text-muted">{t("notTracked")}</p>}
      {(milestones.length > 0 || isOfficial) && (
        <>
          <h2>{t("milestones")}</h2>
          {milestones.length > 0 ? (
            <MilestoneList {...{ milestones, locale, today }} language={originalLanguage} />
          ) : (
            <p className="mt-2 text-muted">{t("noMilestones")}</p>
          )}
        </>
      )}
      {(reports.length > 0 || isOfficial) && <Reports project={project} locale={locale} />}
      {healthReason && reports[0]?.text !== healthReason && (
        <p className="mt-3 max-w-measure whitespace-pre-line">
          <b>{t("healthReason")}</b>
          {colon(locale)}
          <Words phrase={{ text: healthReason, language: originalLanguage }} locale={locale} />
        </p>
      )}
      <Sources
        title={portal("sources")}
        locale={locale}
        sources={sources.map(({ url, note, noteNames }) => ({
          url,
          note: note
            ? writtenFor({ text: note, language: originalLanguage }, noteNames, locale)
            : null,
        }))}
      />
    </>
  );
}

/** What was told of it, the newest first, with who told it. */
async function Reports({ project: { reference, reports }, locale }: Omit<Props, "today">) {
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
