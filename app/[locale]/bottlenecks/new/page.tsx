import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { labelled } from "@/app/_forms/labelled";
import { PostForm } from "@/app/_forms/post-form";
import { readEdit } from "@/app/_forms/read-edit";
import { FormErrors } from "@/components/ui/form-errors";
import { Crumbs, Page } from "@/components/ui/page";
import type { Draft } from "@/data/bottleneck/draft-row";
import { findDraft } from "@/data/bottleneck/drafts";
import { readCatalogue } from "@/data/catalogue";
import { requireViewer } from "@/data/viewer";
import {
  firstOpenStep,
  listsOfStep,
  type RegistrationStep,
  registrationSteps,
} from "@/domain/bottleneck/registration-steps";
import { dayAtBorder } from "@/domain/day";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { getLocale, getTranslations, translator } from "@/i18n/server";
import { DiscardDraft } from "./_parts/discard-draft";
import { DraftLine } from "./_parts/draft-line";
import { DraftVersions } from "./_parts/draft-versions";
import { registrationLabels } from "./_parts/labels";
import { ProblemStep } from "./_parts/problem-step";
import { isKeptIn, stepPlace } from "./_parts/steps";
import { SubjectStep } from "./_parts/subject-step";
import { TaskStep } from "./_parts/task-step";
import { valuesAtFirst } from "./_parts/values-at-first";
import {
  keepProblemStepAction,
  keepSubjectStepAction,
  keepTaskStepAction,
  problemStepAction,
  subjectStepAction,
  taskStepAction,
} from "./actions";

type Props = PageProps<"/[locale]/bottlenecks/new">;

const stepActions = { 1: problemStepAction, 2: subjectStepAction, 3: taskStepAction };
const keepActions = {
  1: keepProblemStepAction,
  2: keepSubjectStepAction,
  3: keepTaskStepAction,
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { step }] = await Promise.all([getTranslations("Registration"), searchParams]);
  return { title: `${t("title")} · ${t("step", { step: String(asked(step)) })}` };
}

export default async function RegisterPage({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const viewer = await requireViewer(locale);
  if (!mayAnywhere(viewer, "register")) notFound();

  const [draft, catalogue] = await Promise.all([
    openDraft(viewer, locale, query.draft),
    readCatalogue(),
  ]);
  const address = path(locale, "/bottlenecks/new");
  const fields = valuesAtFirst({ viewer, locale, catalogue, draft, title: query.title });
  const editing = { version: draft?.version ?? 0, fields };
  const lists = listsOfStep(asked(query.step));
  const { versions, ...read } = await readEdit(address, query, editing, lists);
  const form = labelled(read.form, registrationLabels(locale), locale);
  const [t, f] = [translator(locale, "Registration"), translator(locale, "Form")];
  // Without a draft one begins with the first step, unless what was typed in another one came back.
  const begin = form.refusal ? 3 : 1;
  const asker = { viewer, choices: catalogue, today: dayAtBorder(new Date()) };
  const open = draft ? firstOpenStep(draft.values, asker) : begin;
  // A draft opens where it was left, and never behind a step that is not right yet.
  const left = Math.min(draft?.step ?? open, open) as RegistrationStep;
  if (draft && query.step === undefined) redirect(path(locale, stepPlace(draft.id, left)));
  const step = Math.min(asked(query.step), open) as RegistrationStep;
  // Nothing was kept where one still has to choose between two versions, or where it is more than a draft holds.
  const isKept = !versions?.asked.length && isKeptIn(draft, step, form.values);
  const hasProblems = isKept && Object.keys(form.problems).length > 0;
  const Fields = { 1: ProblemStep, 2: SubjectStep, 3: TaskStep }[step];

  return (
    <Page>
      <Heading locale={locale} />
      <DraftLine step={step} keptAt={draft?.changedAt ?? null} />
      {/* Each answer is a new form: its fields show what is kept now, and its problems take the focus. */}
      <PostForm
        key={`${step} ${query.kept} ${draft?.changedAt.getTime()}`}
        action={stepActions[step]}
        keep={keepActions[step]}
        locale={locale}
        className="mt-8 grid gap-8"
      >
        <FormErrors
          form={hasProblems ? { ...form, refusal: t("draftKept") } : form}
          title={hasProblems ? t("notYet") : f("errorsTitle")}
        />
        <input type="hidden" name="draft" value={draft?.id ?? ""} />
        <input type="hidden" name="step" value={step} />
        <DraftVersions {...{ form, draft, step, versions, catalogue, locale, viewer }} />
        <Fields {...{ form, locale, viewer, catalogue }} />
      </PostForm>
      {draft && <DiscardDraft id={draft.id} locale={locale} />}
    </Page>
  );
}

function Heading({ locale }: { locale: Locale }) {
  const t = translator(locale, "Registration");
  const p = translator(locale, "Portal");
  return (
    <>
      <Crumbs
        label={p("crumbs")}
        crumbs={[
          { href: path(locale, "/workbench"), text: p("section.workbench") },
          { text: t("title") },
        ]}
      />
      <h1>{t("title")}</h1>
      <p className="mt-3 max-w-measure text-muted">{t("whoReads")}</p>
    </>
  );
}

async function openDraft(
  viewer: Viewer,
  locale: Locale,
  id: string | string[] | undefined,
): Promise<Draft | null> {
  if (id === undefined) return null;
  const draft = typeof id === "string" ? await findDraft(viewer, id) : null;
  if (!draft) notFound();
  if (draft.reference) redirect(path(locale, `/bottlenecks/${draft.reference}`));
  return draft;
}

const asked = (step: string | string[] | undefined): RegistrationStep =>
  registrationSteps.find((known) => String(known) === step) ?? 1;
