import { PersonSelect } from "@/app/_bottleneck/person-select";
import { PostForm } from "@/app/_forms/post-form";
import { OrganisationField } from "@/components/organisation-field/organisation-field";
import { OrganisationLists } from "@/components/organisation-field/organisation-lists";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { BottleneckView } from "@/data/bottleneck/page";
import { catalogueFor } from "@/data/known-organisations";
import { requireViewer } from "@/data/viewer";
import { dayOf } from "@/domain/day";
import type { FormValues } from "@/domain/fields";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { agreeAction } from "./next-step-actions";
import { StepOf } from "./step-of";

type Props = {
  bottleneck: BottleneckView;
  form: FormState;
  locale: Locale;
  /** Whether a step was done just before, of which one says what came of it. */
  asksOutcome: boolean;
  /** The organisation that is named at first; empty for none. */
  whom: string;
};

/** What happens next, by whom and when; after a step that was done also what came of it. */
export async function AgreeForm({ bottleneck, form: typed, locale, asksOutcome, whom }: Props) {
  const t = translator(locale, "NextStep");
  const viewer = await requireViewer(locale);
  const { organisations } = await catalogueFor(viewer);
  const form = { ...typed, values: { ...atFirst(bottleneck, locale, whom), ...typed.values } };
  const field = translator(locale, "Field");
  const optional = translator(locale, "Form")("optional");
  const { ownerId, nextStepById, sides } = bottleneck;
  const competent = sides.map(({ competentId }) => competentId);
  const all = [viewer.organisationId, ownerId, nextStepById, ...competent];
  const offered = [...new Set(all.flatMap((id) => id ?? []))];
  return (
    <PostForm
      action={agreeAction}
      locale={locale}
      label={t("agree")}
      keep={`/bottlenecks/${bottleneck.reference}`}
      className="grid max-w-measure gap-5 rounded-card border border-line bg-surface p-5"
    >
      <StepOf bottleneck={bottleneck} />
      {asksOutcome && (
        <TextArea {...{ form, optional, name: "outcome", label: field("outcome"), rows: 2 }} />
      )}
      <TextArea {...{ form, name: "nextStep", label: field("nextStep"), rows: 2 }} />
      <OrganisationLists {...{ locale, organisations }} first={offered} />
      <OrganisationField
        {...{ form, locale, optional, organisations }}
        name="nextStepById"
        label={field("nextStepById")}
        hint={translator(locale, "OrganisationField")("hintAnother")}
      />
      <PersonSelect
        {...{ form, locale, viewer, organisations, optional }}
        name="nextStepOfficialId"
        label={field("nextStepOfficialId")}
        empty={t("anyone")}
        hint={`${t("peopleHint")} ${t("personOnlyOfficials")}`}
        of={offered}
      />
      <TextField
        {...{ form, optional, name: "nextStepOn", label: field("nextStepOn"), type: "date" }}
      />
      <p className="text-muted text-small">{t("opens")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button>{t("save")}</Button>
        <a href={path(locale, `/bottlenecks/${bottleneck.reference}`)}>{t("cancel")}</a>
      </div>
    </PostForm>
  );
}

/** The step as it is agreed now; where none is, that a side is asked what it thinks. */
const atFirst = (
  { nextStep, nextStepOn, nextStepById, openStep }: BottleneckView,
  locale: Locale,
  whom: string,
): FormValues =>
  openStep
    ? {
        nextStep: [nextStep ?? ""],
        nextStepOn: [nextStepOn ? dayOf(nextStepOn) : ""],
        nextStepById: [nextStepById ?? ""],
        nextStepOfficialId: [openStep.official?.id ?? ""],
      }
    : whom
      ? { nextStep: [translator(locale, "NextStep")("sayPosition")], nextStepById: [whom] }
      : {};
