import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { FormButtons } from "@/components/ui/form-buttons";
import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TwoVersions } from "@/components/ui/two-versions";
import type { FormValues } from "@/data/kept-forms";
import { findProjectToEdit } from "@/data/project/page";
import { requireViewer } from "@/data/viewer";
import { projectLists } from "@/domain/project/request";
import { referenceSchema } from "@/domain/reference";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { differencesBetween } from "../../_form/differences";
import { valuesOf } from "../../_form/form-values";
import { ProjectFields } from "../../_form/project-fields";
import { editProjectAction } from "../../actions";
import { ProjectFormPage, ReferenceField } from "../form-page";

type Props = PageProps<"/[locale]/projects/[reference]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("ProjectForm")]);
  return { title: t("editTitle", { reference: reference.toUpperCase() }) };
}

/** All facts of a project in one form; a colleague's change meanwhile is shown beside one's own. */
export default async function EditProjectPage({ params, searchParams }: Props) {
  const [{ reference, ...at }, query] = await Promise.all([params, searchParams]);
  const locale = at.locale as Locale;
  const viewer = await requireViewer(locale);
  const asked = referenceSchema("GP").safeParse(reference);
  const project = asked.success ? await findProjectToEdit(viewer, asked.data) : null;
  if (!project) notFound();
  const t = translator(locale, "ProjectForm");
  const page = path(locale, `/projects/${project.reference}`);
  const now = valuesOf(project.facts, locale);
  const form = await readForm(`${page}/edit`, query, now, projectLists);
  const seen = fieldValue(form, "version");

  return (
    <ProjectFormPage
      locale={locale}
      reference={project.reference}
      title={t("editTitle", { reference: project.reference })}
      form={form}
    >
      {seen !== "" && seen !== String(project.version) && (
        <Conflict theirs={now} form={form} locale={locale} />
      )}
      <PostForm action={editProjectAction} locale={locale} className="grid max-w-4xl gap-10">
        <ReferenceField reference={project.reference} />
        <input type="hidden" name="version" value={project.version} />
        <ProjectFields form={form} locale={locale} />
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </ProjectFormPage>
  );
}

type ConflictProps = { theirs: FormValues; form: FormState; locale: Locale };

/** Saving again is deliberate: the form below holds one's own version. */
async function Conflict({ theirs, form, locale }: ConflictProps) {
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  return (
    <TwoVersions
      title={t("conflictTitle")}
      text={t("conflictLead")}
      same={t("conflictSame")}
      headings={{ field: t("field"), theirs: f("theirs"), yours: f("yours") }}
      empty={t("empty")}
      differences={await differencesBetween(theirs, form.values as FormValues, locale)}
    />
  );
}
