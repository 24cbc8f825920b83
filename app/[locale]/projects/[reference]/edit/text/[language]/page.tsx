import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { FormButtons } from "@/components/ui/form-buttons";
import { fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TwoVersions } from "@/components/ui/two-versions";
import { isLocale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { Original } from "../../../../../_records/original";
import { translateProjectAction } from "../../../../actions";
import { ProjectFormPage, ReferenceField } from "../../../form-page";
import { loadOwnProject } from "../../../load";

type Props = PageProps<"/[locale]/projects/[reference]/edit/text/[language]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("Portal")]);
  return { title: t("translation.title", { reference: reference.toUpperCase() }) };
}

/** The words of a project in another language, beside the original. */
export default async function ProjectTextPage({ params, searchParams }: Props) {
  const [asked, query] = await Promise.all([params, searchParams]);
  const { project, locale } = await loadOwnProject(asked, "edit");
  const { language } = asked;
  const { reference, version, originalLanguage, texts } = project;
  if (!isLocale(language) || language === originalLanguage) notFound();
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  const portal = translator(locale, "Portal");
  const wordsIn = (wanted: string) => texts.find((text) => text.language === wanted);
  const [now, original] = [wordsIn(language), wordsIn(originalLanguage)];
  const page = path(locale, `/projects/${reference}`);
  const form = await readForm(`${page}/edit/text/${language}`, query, {
    name: [now?.name ?? ""],
    summary: [now?.summary ?? ""],
  });
  const seen = fieldValue(form, "version");

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={portal("translation.in", { language })}
    >
      {seen !== "" && seen !== String(version) && (
        <TwoVersions
          title={t("conflictTitle")}
          text={t("conflictLead")}
          same={t("conflictSame")}
          headings={{ field: t("field"), theirs: f("theirs"), yours: f("yours") }}
          empty={t("empty")}
          differences={(["name", "summary"] as const)
            .map((field) => ({
              field,
              label: t(field),
              theirs: now?.[field] ?? "",
              yours: fieldValue(form, field),
            }))
            .filter(({ theirs, yours }) => theirs !== yours)}
        />
      )}
      <div className="grid gap-10 lg:grid-cols-2">
        <PostForm action={translateProjectAction} locale={locale}>
          <ReferenceField reference={reference} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="language" value={language} />
          <TextField form={form} name="name" label={t("name")} lang={language} />
          <TextArea form={form} name="summary" label={t("summary")} lang={language} rows={9} />
          <FormButtons locale={locale} cancel={page} />
        </PostForm>
        <Original
          language={originalLanguage}
          locale={locale}
          title={original?.name ?? ""}
          paragraphs={[original?.summary ?? ""]}
        />
      </div>
    </ProjectFormPage>
  );
}
