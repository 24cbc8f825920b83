import type { Metadata } from "next";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readForm } from "@/app/_forms/read-form";
import { ProjectFormPage, ReferenceField } from "@/app/_project/form-page";
import { loadOwnProject } from "@/app/_project/load";
import { MilestoneList, type MilestoneView } from "@/app/_project/milestone-list";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Phrase } from "@/components/ui/phrase";
import { TextField } from "@/components/ui/text-field";
import { isSealed } from "@/data/seal";
import { type Day, dayAtBorder } from "@/domain/day";
import { stampOf } from "@/domain/project/project";
import { type Locale, path } from "@/i18n/routing";
import { colon, getTranslations, translator } from "@/i18n/server";
import { addMilestoneAction, finishMilestoneAction } from "../../actions";

type Props = PageProps<"/[locale]/projects/[reference]/milestones">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations("ProjectForm")]);
  return { title: t("milestonesTitle", { reference: reference.toUpperCase() }) };
}

/** The milestones of a project: one added, one reached today, one changed. */
export default async function MilestonesPage({ params, searchParams }: Props) {
  const [{ project, locale }, query, t] = await Promise.all([
    loadOwnProject(await params, "report"),
    searchParams,
    getTranslations("ProjectForm"),
  ]);
  const f = translator(locale, "Form");
  const page = translator(locale, "ProjectPage");
  const { reference, milestones, originalLanguage } = project;
  const here = path(locale, `/projects/${reference}/milestones`);
  const form = labelled(await readForm(here, query), { title: t("milestoneTitle") }, locale);
  const isSaved = query.saved && (await isSealed(here, query));
  const today = dayAtBorder(new Date());

  return (
    <ProjectFormPage {...{ locale, reference, form }} title={t("milestonesTitle", { reference })}>
      {isSaved && (
        <Notice tone="ok" status>
          {f("saved")}
        </Notice>
      )}
      {milestones.length > 0 ? (
        <div className="max-w-4xl">
          <MilestoneList
            {...{ milestones, locale, today }}
            language={originalLanguage}
            actions={(milestone) => (
              <MilestoneActions
                {...{ milestone, reference, locale, today }}
                language={originalLanguage}
              />
            )}
          />
        </div>
      ) : (
        <p className="text-muted">{page("noMilestones")}</p>
      )}
      <PostForm
        action={addMilestoneAction}
        locale={locale}
        label={t("addMilestone")}
        className="grid max-w-measure gap-5 border-line border-t pt-6"
      >
        <h2>{t("addMilestone")}</h2>
        <ReferenceField reference={reference} />
        <TextField form={form} name="title" label={t("milestoneTitle")} lang={originalLanguage} />
        <TextField form={form} name="plannedOn" label={t("plannedOn")} type="date" />
        <div>
          <Button>{t("addMilestone")}</Button>
        </div>
      </PostForm>
    </ProjectFormPage>
  );
}

type ActionsProps = {
  milestone: MilestoneView;
  /** The language of its title. */
  language: Locale;
  reference: string;
  locale: Locale;
  today: Day;
};

/** What can be done with one milestone. Each button says for whom cannot see which one it is about. */
function MilestoneActions({ milestone, language, reference, locale, today }: ActionsProps) {
  const t = translator(locale, "ProjectForm");
  const { id, title, doneOn } = milestone;
  const ofWhich = (
    <span className="sr-only">
      {colon(locale)}
      <Phrase phrase={{ text: title, language }} locale={locale} />
    </span>
  );
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
      {doneOn === null && (
        <PostForm
          action={finishMilestoneAction}
          locale={locale}
          label={t("finishTodayOf", { title })}
          className=""
        >
          <ReferenceField reference={reference} />
          <input type="hidden" name="milestoneId" value={id} />
          <input type="hidden" name="version" value={stampOf(milestone)} />
          <input type="hidden" name="doneOn" value={today} />
          <Button look="quiet">
            {t("finishToday")}
            {ofWhich}
          </Button>
        </PostForm>
      )}
      <a
        href={path(locale, `/projects/${reference}/milestones/${id}`)}
        className="inline-flex min-h-11 items-center underline"
      >
        {t("change")}
        {ofWhich}
      </a>
    </div>
  );
}
