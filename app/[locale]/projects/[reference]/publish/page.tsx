import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { TypedWords } from "@/app/_forms/typed-words";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject, loadProject } from "@/app/_project/load";
import { ProjectFigures, ProjectStory } from "@/app/_project/project-article";
import { ProjectHead } from "@/app/_project/project-head";
import { ProjectSide } from "@/app/_project/project-side";
import { History } from "@/app/_records/history";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { readCatalogue } from "@/data/catalogue";
import { readHistory } from "@/data/history";
import { previewProject } from "@/data/project/page";
import { findViewer } from "@/data/viewer";
import { dayAtBorder } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { publishProjectAction } from "../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/publish">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("ProjectForm")]);
  // Who has to sign in first is sent there by the page; the title does not look the project up.
  const project = (await findViewer()) && (await loadProject(reference));
  const title = project?.published ? "withdrawTitle" : "publishTitle";
  return { title: t(title, { reference: reference.toUpperCase() }) };
}

/** Shows what the public will read before it does, or takes a project back. */
export default async function PublishProjectPage({ params, searchParams }: Props) {
  const [{ project, viewer, locale }, query, t] = await Promise.all([
    loadOwnProject(await params, "publish"),
    searchParams,
    getTranslations("ProjectForm"),
  ]);
  const f = translator(locale, "Form");
  const { reference, published, version } = project;
  const page = path(locale, `/projects/${reference}`);
  const reason = t("withdrawReason");
  const form = labelled(await readForm(`${page}/publish`, query), { reason }, locale);

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={t(published ? "withdrawTitle" : "publishTitle", { reference })}
      lead={t(published ? "withdrawLead" : "publishLead")}
    >
      {/* A colleague withdrew it meanwhile: nothing asks for a reason any more. */}
      {!published && <TypedWords values={form.values} locale={locale} />}
      <p className="max-w-measure">{f("forBothSides")}</p>
      <PostForm action={publishProjectAction} locale={locale} className="grid max-w-measure gap-5">
        <ReferenceField reference={reference} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="publish" value={published ? "no" : "yes"} />
        {published && <TextArea form={form} name="reason" label={reason} />}
        <div className="flex flex-wrap gap-3">
          <Button look={published ? "danger" : "primary"}>
            {t(published ? "withdraw" : "publish")}
          </Button>
          <ButtonLink look="quiet" href={page}>
            {f("cancel")}
          </ButtonLink>
        </div>
      </PostForm>
      {!published && <Preview {...{ viewer, reference, locale }} />}
    </ProjectFormPage>
  );
}

type PreviewProps = { viewer: Viewer; reference: string; locale: Locale };

/** The page as the public will read it, one level lower. */
async function Preview({ viewer, reference, locale }: PreviewProps) {
  const [project, catalogue, history] = await Promise.all([
    previewProject(viewer, reference),
    readCatalogue(),
    readHistory(viewer, { noun: "project", reference, asPublic: true }),
  ]);
  if (!project) notFound();
  const shown = { project, locale, today: dayAtBorder(new Date()) };
  return (
    <Card className="grid gap-8">
      <div>
        <ProjectHead {...shown} heading="h2" />
      </div>
      <ProjectFigures {...shown} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-3">
        <div className="min-w-0 lg:col-span-2">
          <ProjectStory {...shown} />
          <div className="mt-10">
            <History {...{ history, catalogue, locale }} />
          </div>
        </div>
        <div>
          <ProjectSide {...shown} />
        </div>
      </div>
    </Card>
  );
}
