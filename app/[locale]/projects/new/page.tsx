import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { ProjectFields } from "@/app/_project/project-fields";
import { projectLabels } from "@/app/_project/project-labels";
import { FormButtons } from "@/components/ui/form-buttons";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import { readCatalogue } from "@/data/catalogue";
import { requireViewer } from "@/data/viewer";
import { mayAnywhere } from "@/domain/permission";
import { ownRegions } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { registerProjectAction } from "../actions";

type Props = PageProps<"/[locale]/projects/new">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ProjectForm");
  return { title: t("newTitle") };
}

/** Registers a project in one form; it is internal until it is published. */
export default async function NewProjectPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  if (!mayAnywhere(viewer, "register")) notFound();
  const t = translator(locale, "ProjectForm");
  const f = translator(locale, "Form");
  const page = translator(locale, "ProjectPage");
  const portal = translator(locale, "Portal");
  const { regions } = await readCatalogue();
  const atFirst = { language: [locale], regions: ownRegions(viewer, regions).atFirst };
  const read = await readForm(path(locale, "/projects/new"), query, atFirst, ["regions"]);
  const form = labelled(read, projectLabels(locale), locale);

  return (
    <Page className="grid gap-6 pb-16">
      <div>
        <Crumbs
          label={portal("crumbs")}
          crumbs={[{ href: path(locale, "/projects"), text: page("crumb") }]}
        />
        <h1>{t("newTitle")}</h1>
        <p className="mt-2 text-muted">
          {t(mayAnywhere(viewer, "publish") ? "newLead" : "newLeadByOthers")}
        </p>
      </div>
      <FormErrors form={form} title={f("errorsTitle")} />
      <PostForm
        action={registerProjectAction}
        locale={locale}
        keep="/projects/new"
        className="grid max-w-4xl gap-10"
      >
        <ProjectFields form={form} locale={locale} />
        <FormButtons locale={locale} cancel={path(locale, "/projects")} text={t("register")} />
      </PostForm>
    </Page>
  );
}
