import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Conflict } from "@/app/_forms/conflict";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { VersionFields } from "@/app/_forms/version-fields";
import { milestoneEditing } from "@/app/_project/editing";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { Button } from "@/components/ui/button";
import { FormButtons } from "@/components/ui/form-buttons";
import { TextField } from "@/components/ui/text-field";
import { lastChangeOfMilestone } from "@/data/last-change";
import { dayAtBorder } from "@/domain/day";
import type { Fields } from "@/domain/fields";
import type { Language } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations, type Translator, translator } from "@/i18n/server";
import { changeMilestoneAction, removeMilestoneAction } from "../../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/milestones/[milestoneId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ProjectForm");
  return { title: t("changeMilestone") };
}

const fieldsOfMilestone = [
  ["title", "milestoneTitle"],
  ["plannedOn", "plannedOn"],
  ["doneOn", "doneOn"],
] as const;

/** Its fields as people read them; the title in the language of the project. */
const inWords = (fields: Fields, language: Language, t: Translator<"ProjectForm">) =>
  fieldsOfMilestone.map(([name, label]) => ({
    ...{ name, label: t(label), text: fields[name]?.[0] ?? "" },
    ...(name === "title" && { language }),
  }));

const milestoneLabels = (locale: Locale) =>
  Object.fromEntries(
    fieldsOfMilestone.map(([name, text]) => [name, translator(locale, "ProjectForm")(text)]),
  );

/** One milestone: its words and days corrected, or taken back. */
export default async function MilestonePage({ params, searchParams }: Props) {
  const [{ project, viewer, locale }, { milestoneId }, query] = await Promise.all([
    loadOwnProject(await params, "report"),
    params,
    searchParams,
  ]);
  const { reference, originalLanguage: lang } = project;
  const milestone = project.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) notFound();
  const t = translator(locale, "ProjectForm");
  const list = path(locale, `/projects/${reference}/milestones`);
  const editing = milestoneEditing(milestone);
  const { form: read, versions } = await readEdit(`${list}/${milestoneId}`, query, editing);
  const form = labelled(read, milestoneLabels(locale), locale);
  const carried = (
    <>
      <ReferenceField reference={reference} />
      <input type="hidden" name="milestoneId" value={milestoneId} />
    </>
  );

  return (
    <ProjectFormPage
      {...{ locale, reference, form }}
      title={t("changeMilestone")}
      under={{ href: list, text: t("milestonesTitle", { reference }) }}
    >
      <PostForm
        action={changeMilestoneAction}
        locale={locale}
        label={t("changeMilestone")}
        className="grid max-w-measure gap-5"
      >
        {carried}
        <VersionFields {...editing} />
        <Conflict
          {...{ form, versions, locale }}
          changed={versions && (await lastChangeOfMilestone(viewer, reference, milestoneId))}
          tell={(fields) => inWords(fields, lang, t)}
        />
        <TextField {...{ form, lang }} name="title" label={t("milestoneTitle")} />
        <TextField form={form} name="plannedOn" label={t("plannedOn")} type="date" />
        <TextField
          form={form}
          name="doneOn"
          label={t("doneOn")}
          hint={t("doneOnHint")}
          type="date"
          max={dayAtBorder(new Date())}
        />
        <FormButtons locale={locale} cancel={list} />
      </PostForm>
      <Removal locale={locale} version={editing.version}>
        {carried}
      </Removal>
    </ProjectFormPage>
  );
}

type RemovalProps = { locale: Locale; version: string | number; children: ReactNode };

/** Takes the milestone back, once that is confirmed. */
function Removal({ locale, version, children }: RemovalProps) {
  const t = translator(locale, "ProjectForm");
  return (
    <details className="max-w-measure border-line border-t pt-4">
      <summary className="inline-flex min-h-11 items-center text-muted underline underline-offset-4">
        {t("removeMilestone")}
      </summary>
      <PostForm
        action={removeMilestoneAction}
        locale={locale}
        label={t("removeMilestone")}
        className="mt-2 grid gap-3"
      >
        {children}
        <input type="hidden" name="version" value={version} />
        <p>{t("removeSure")}</p>
        <div>
          <Button look="danger">{t("removeYes")}</Button>
        </div>
      </PostForm>
    </details>
  );
}
