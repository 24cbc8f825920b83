import { TranslationLinks } from "@/app/_records/translation-links";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import type { ProjectView } from "@/data/project/page";
import { readSettings } from "@/data/settings";
import type { Day } from "@/domain/day";
import { reportIsDue, silentDays } from "@/domain/project/project";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { project: ProjectView; locale: Locale; today: Day };

/** What this official can do with the project; nothing for who may do nothing. */
export async function ProjectTasks({ project, locale, today }: Props) {
  const t = translator(locale, "ProjectPage");
  const { may, reference, published } = project;
  if (!may.edit && !may.report && !may.publish) return null;
  const to = (part: string) => path(locale, `/projects/${reference}/${part}`);
  const silence = { ...project.facts, reportedOn: project.reportedOn, since: silentSince(project) };
  const due = reportIsDue(silence, today, (await readSettings()).reportDays);
  return (
    <Card className={`no-print mb-6 grid gap-3 ${due ? "border-l-4 border-l-frontier" : ""}`}>
      <h2 className="text-title">{t("todo")}</h2>
      {due && may.report && <p>{t("reportDue", { days: silentDays(silence, today) })}</p>}
      {may.report && (
        <>
          <ButtonLink href={to("report")}>{t("report")}</ButtonLink>
          <ButtonLink look="quiet" href={to("milestones")}>
            {t("editMilestones")}
          </ButtonLink>
        </>
      )}
      {may.edit && (
        <ButtonLink look="quiet" href={to("edit")}>
          {t("edit")}
        </ButtonLink>
      )}
      {may.publish && (
        <ButtonLink look="quiet" href={to("publish")}>
          {published ? t("withdraw") : t("publish")}
        </ButtonLink>
      )}
      {may.edit && (
        <TranslationLinks
          href={path(locale, `/projects/${reference}`)}
          locale={locale}
          original={project.originalLanguage}
          texts={project.texts}
        />
      )}
    </Card>
  );
}

/** From when silence counts for a project that never reported. */
const silentSince = ({ facts, registeredOn }: ProjectView): Day =>
  facts.startOn && facts.startOn > registeredOn ? facts.startOn : registeredOn;
