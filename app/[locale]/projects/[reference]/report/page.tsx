import type { Metadata } from "next";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { ReportFields, reportLabels } from "@/app/_project/report-fields";
import { FormButtons } from "@/components/ui/form-buttons";
import { path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";
import { reportProgressAction } from "../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/report">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ProjectForm");
  return { title: t("reportTitle") };
}

/** Tells how a project goes: one word and a few sentences. */
export default async function ReportPage({ params, searchParams }: Props) {
  const [{ project, locale }, query, t] = await Promise.all([
    loadOwnProject(await params, "report"),
    searchParams,
    getTranslations("ProjectForm"),
  ]);
  const { reference } = project;
  const page = path(locale, `/projects/${reference}`);
  const read = await readForm(`${page}/report`, query, { language: [locale] });
  const form = labelled(read, reportLabels(locale), locale);

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={t("reportTitle")}
      lead={t("reportHint")}
    >
      <PostForm
        action={reportProgressAction}
        locale={locale}
        keep={`/projects/${reference}/report`}
        className="grid max-w-measure gap-6"
      >
        <ReferenceField reference={reference} />
        <ReportFields form={form} locale={locale} />
        <FormButtons locale={locale} cancel={page} text={t("send")} />
      </PostForm>
    </ProjectFormPage>
  );
}
