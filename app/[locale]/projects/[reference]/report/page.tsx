import type { Metadata } from "next";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { Choices } from "@/components/ui/choices";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { languages } from "@/domain/language";
import { healths } from "@/domain/project/project";
import { path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
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
  const words = translator(locale, "Project");
  const f = translator(locale, "Form");
  const { reference } = project;
  const page = path(locale, `/projects/${reference}`);
  const labels = { health: t("reportHealth"), text: t("reportText"), language: f("language") };
  const read = await readForm(`${page}/report`, query, { language: [locale] });
  const form = labelled(read, labels, locale);

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={t("reportTitle")}
      lead={t("reportHint")}
    >
      <PostForm action={reportProgressAction} locale={locale} className="grid max-w-measure gap-6">
        <ReferenceField reference={reference} />
        <Choices
          form={form}
          name="health"
          legend={labels.health}
          type="radio"
          options={healths.map((value) => ({ value, text: words(`health.${value}`) }))}
        />
        <TextArea form={form} name="text" label={labels.text} />
        <Select
          form={form}
          name="language"
          label={labels.language}
          options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
        />
        <FormButtons locale={locale} cancel={page} text={t("send")} />
      </PostForm>
    </ProjectFormPage>
  );
}
