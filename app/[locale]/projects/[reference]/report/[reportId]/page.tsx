import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Conflict } from "@/app/_forms/conflict";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { reportEditing } from "@/app/_project/editing";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { ReportFields, reportLabels } from "@/app/_project/report-fields";
import { FormButtons } from "@/components/ui/form-buttons";
import { lastChangeOfReport } from "@/data/last-change";
import type { Fields } from "@/domain/fields";
import { healths } from "@/domain/project/project";
import { isLocale, type Locale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { correctReportAction } from "../../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/report/[reportId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ProjectForm");
  return { title: t("correctTitle") };
}

/** Puts a progress report right; what was told before stays in the history. */
export default async function CorrectReportPage({ params, searchParams }: Props) {
  const [{ project, viewer, locale }, { reportId }, query] = await Promise.all([
    loadOwnProject(await params, "report"),
    params,
    searchParams,
  ]);
  const { reference } = project;
  const report = project.reports.find(({ id }) => id === reportId);
  if (!report?.mayCorrect) notFound();
  const t = translator(locale, "ProjectForm");
  const page = path(locale, `/projects/${reference}`);
  const editing = reportEditing(report);
  const { form: read, versions } = await readEdit(`${page}/report/${reportId}`, query, editing);
  const form = labelled(read, reportLabels(locale), locale);

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={t("correctTitle")}
      lead={t("correctHint")}
    >
      <PostForm
        action={correctReportAction}
        locale={locale}
        keep={`/projects/${reference}/report/${reportId}`}
        className="grid max-w-measure gap-6"
      >
        <ReferenceField reference={reference} />
        <input type="hidden" name="reportId" value={reportId} />
        <VersionFields {...editing} />
        <Conflict
          {...{ form, versions, locale }}
          changed={versions && (await lastChangeOfReport(viewer, reference, reportId))}
          tell={(fields) => tellReport(fields, locale)}
        />
        <ReportFields form={form} locale={locale} />
        <FormButtons locale={locale} cancel={page} />
      </PostForm>
    </ProjectFormPage>
  );
}

/** The fields of a report as one reads them. */
function tellReport(fields: Fields, locale: Locale) {
  const labels = reportLabels(locale);
  const health = healths.find((one) => one === fields.health?.[0]);
  const language = fields.language?.[0] ?? "";
  const texts = {
    health: health ? translator(locale, "Project")(`health.${health}`) : "",
    text: fields.text?.[0] ?? "",
    language: isLocale(language) ? translator(locale, "Form")(`languages.${language}`) : "",
  };
  return (["health", "text", "language"] as const).map((name) => ({
    ...{ name, label: labels[name], text: texts[name] },
  }));
}
