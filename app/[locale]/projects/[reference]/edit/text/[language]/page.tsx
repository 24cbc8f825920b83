import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Conflict } from "@/app/_forms/conflict";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { textEditing } from "@/app/_project/editing";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { Original } from "@/app/_records/original";
import { FormButtons } from "@/components/ui/form-buttons";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { lastChangeOf } from "@/data/last-change";
import type { Fields } from "@/domain/fields";
import { isLocale, path } from "@/i18n/routing";
import { getTranslations, translator } from "@/i18n/server";
import { translateProjectAction } from "../../../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/edit/text/[language]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("Portal")]);
  return { title: t("translation.title", { reference: reference.toUpperCase() }) };
}

/** The words of a project in another language, beside the original. */
export default async function ProjectTextPage({ params, searchParams }: Props) {
  const [asked, query] = await Promise.all([params, searchParams]);
  const { project, viewer, locale } = await loadOwnProject(asked, "edit");
  const { language } = asked;
  const { reference, originalLanguage, texts } = project;
  const editing = isLocale(language) ? textEditing(project, language) : null;
  if (!editing) notFound();
  const t = translator(locale, "ProjectForm");
  const portal = translator(locale, "Portal");
  const original = texts.find((text) => text.language === originalLanguage);
  const page = path(locale, `/projects/${reference}`);
  const { form, versions } = await readEdit(`${page}/edit/text/${language}`, query, editing);
  const tell = (fields: Fields) =>
    (["name", "summary"] as const).map((name) => ({
      name,
      label: t(name),
      text: fields[name]?.[0] ?? "",
    }));

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={portal("translation.in", { language })}
    >
      <div className="grid gap-10 lg:grid-cols-2">
        <PostForm
          action={translateProjectAction}
          locale={locale}
          keep={`/projects/${reference}/edit/text/${language}`}
        >
          <ReferenceField reference={reference} />
          <VersionFields {...editing} />
          <Conflict
            {...{ form, versions, locale, tell }}
            changed={versions && (await lastChangeOf(viewer, "project", reference))}
          />
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
