import { loadProject } from "@/app/_project/load";
import { ProjectFigures, ProjectStory } from "@/app/_project/project-article";
import { ProjectHead } from "@/app/_project/project-head";
import { ProjectSide } from "@/app/_project/project-side";
import { History } from "@/app/_records/history";
import { recordMetadata } from "@/app/_records/record-metadata";
import { Share } from "@/app/_records/share";
import { Notice } from "@/components/ui/notice";
import { Crumbs, Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { readHistory } from "@/data/history";
import { isSealed } from "@/data/seal";
import { findViewer } from "@/data/viewer";
import { dayAtBorder } from "@/domain/day";
import { inLanguage, textFor } from "@/domain/language";
import { path } from "@/i18n/routing";
import { getLocale, translator } from "@/i18n/server";
import { ProjectTasks } from "./_parts/project-tasks";

type Props = PageProps<"/[locale]/projects/[reference]">;

export async function generateMetadata({ params }: Props) {
  const [{ reference }, locale] = await Promise.all([params, getLocale()]);
  const { texts, originalLanguage, ...project } = await loadProject(reference);
  const title = textFor(texts, locale, originalLanguage)?.name ?? "";
  return recordMetadata({ ...project, title, locale });
}

/** One project: where it stands, what it promised and told, and who carries it. */
export default async function ProjectPage({ params, searchParams }: Props) {
  const [{ reference }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const [project, catalogue] = await Promise.all([loadProject(reference), readCatalogue()]);
  const history = await readHistory(await findViewer(), {
    ...{ noun: "project", reference: project.reference },
  });
  const t = translator(locale, "ProjectPage");
  const portal = translator(locale, "Portal");
  const form = translator(locale, "Form");
  const today = dayAtBorder(new Date());
  const here = path(locale, `/projects/${project.reference}`);
  const isSaved = query.saved && (await isSealed(here, query));
  const theme = catalogue.themes.get(project.facts.themes[0] ?? "");
  const shown = { project, locale, today };

  return (
    <Page>
      <Crumbs
        label={portal("crumbs")}
        crumbs={[
          { href: path(locale, "/projects"), text: t("crumb") },
          ...(theme
            ? [
                {
                  href: path(locale, `/projects?theme=${theme.id}`),
                  text: inLanguage(theme.names, locale).text,
                },
              ]
            : []),
        ]}
      />
      {isSaved && (
        <div className="mb-5">
          <Notice tone="ok" status>
            {form("saved")}
          </Notice>
        </div>
      )}
      <ProjectHead {...shown} />
      {!project.published && (
        <p className="mt-3 text-small text-warn">
          {t(project.facts.partnershipId ? "internal" : "internalInRegions")}
        </p>
      )}
      <div className="mt-7">
        <ProjectFigures {...shown} />
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-10 lg:grid-cols-3">
        <div className="min-w-0 lg:col-span-2">
          <ProjectStory {...shown} />
          <div className="mt-10">
            <History {...{ history, catalogue, locale }} all={`${here}/history`} />
          </div>
        </div>
        <div>
          <ProjectTasks {...shown} />
          <ProjectSide {...shown} />
        </div>
      </div>
      <Share
        {...{ reference: project.reference, published: project.published, locale }}
        address={`/projects/${project.reference}`}
        title={textFor(project.texts, locale, project.originalLanguage)?.name ?? ""}
      />
    </Page>
  );
}
