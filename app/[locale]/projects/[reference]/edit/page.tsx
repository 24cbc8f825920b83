import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Conflict } from "@/app/_forms/conflict";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { editingProject } from "@/app/_project/editing";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { ProjectFields } from "@/app/_project/project-fields";
import { projectLabels } from "@/app/_project/project-labels";
import { FormButtons } from "@/components/ui/form-buttons";
import { lastChangeOf } from "@/data/last-change";
import { requireViewer } from "@/data/viewer";
import { projectLists } from "@/domain/project/form-fields";
import { referenceSchema } from "@/domain/reference";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { editProjectAction } from "../../actions";
import { tellProject } from "./_parts/differences";

type Props = PageProps<"/[locale]/projects/[reference]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("ProjectForm")]);
  return { title: t("editTitle", { reference: reference.toUpperCase() }) };
}

/** All facts of a project in one form; a colleague's change meanwhile is shown beside one's own. */
export default async function EditProjectPage({ params, searchParams }: Props) {
  const [{ reference }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  const asked = referenceSchema("GP").safeParse(reference);
  const project = asked.success ? await editingProject(viewer, asked.data, locale) : null;
  if (!project) notFound();
  const { reference: known } = project;
  const t = translator(locale, "ProjectForm");
  const page = path(locale, `/projects/${known}`);
  const { form: read, versions } = await readEdit(`${page}/edit`, query, project, projectLists);
  const form = labelled(read, projectLabels(locale), locale);

  return (
    <ProjectFormPage
      locale={locale}
      reference={known}
      title={t("editTitle", { reference: known })}
      form={form}
    >
      <PostForm
        action={editProjectAction}
        locale={locale}
        keep={`/projects/${known}/edit`}
        className="grid max-w-4xl gap-10"
      >
        <ReferenceField reference={known} />
        <VersionFields {...project} />
        <Conflict
          {...{ form, versions, locale }}
          changed={versions && (await lastChangeOf(viewer, "project", known))}
          tell={(fields) => tellProject(fields, locale)}
        />
        <ProjectFields form={form} locale={locale} />
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </ProjectFormPage>
  );
}
