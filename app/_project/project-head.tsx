import { LanguageNote } from "@/app/_records/language-note";
import { PracticeMark } from "@/app/_records/practice-mark";
import { ReadingNote } from "@/app/_records/reading-note";
import { titleClass } from "@/components/ui/page";
import { Words } from "@/components/ui/words";
import type { ProjectView } from "@/data/project/page";
import { textFor } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { HealthBadge, PhaseBadge } from "./project-badges";

type Props = { project: ProjectView; locale: Locale };

/** The name of the project and in two words how it stands. */
export function ProjectHead({
  project,
  locale,
  heading: Heading = "h1",
}: Props & { heading?: "h1" | "h2" }) {
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
