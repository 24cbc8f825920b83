import { action } from "@/app/_forms/action";
import type { Answer } from "@/app/_forms/end";
import { type Keeping, keepingRules } from "@/app/_forms/keeping";
import type { Draft } from "@/data/bottleneck/draft-row";
import { findDraft } from "@/data/bottleneck/drafts";
import { keepDraft } from "@/data/bottleneck/keep-draft";
import { register } from "@/data/bottleneck/registration";
import { readCatalogue } from "@/data/catalogue";
import { catalogueFor } from "@/data/known-organisations";
import {
  fieldsOfStep,
  parseRegistration,
  problemsOfStep,
  type RegistrationStep,
  stepOf,
} from "@/domain/bottleneck/registration-steps";
import { type StepPost, stepPostSchema } from "@/domain/bottleneck/step-post";
import { dayAtBorder } from "@/domain/day";
import { type FormValues, writeMarks } from "@/domain/fields";
import { doneWith, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { editingDraft, partnershipsOf, stepPlace, stepQuery } from "./steps";

/** The action behind the form of one step of a registration. A form without a draft makes one of its request. */
export const stepAction = (step: RegistrationStep) =>
  action({
    schema: stepPostSchema(step),
    lists: fieldsOfStep(step),
    form: "/bottlenecks/new",
    query: ({ draft }) => stepQuery(draft?.[0] ?? "", step),
    editing: async (viewer, { draft, requestId }) =>
      editingDraft(await findDraft(viewer, draft?.[0] || requestId?.[0] || ""), step),
    write: (viewer, request, _, post) => takeStep(viewer, step, request, post),
    next: (place, _, locale) => path(locale, place),
  });

/** Keeps what is being typed in a step in its draft, which a form without one makes. What another window kept stays. */
export const keepingOf = (step: RegistrationStep) => ({
  lists: fieldsOfStep(step),
  ...keepingRules(
    stepPostSchema(step),
    async (viewer, { draft, version, requestId, values }): Promise<Keeping> => {
      const id = draft || requestId;
      const asked = { id, requestId, step, values, version, whileTyping: true };
      const kept = await keepDraft(viewer, asked);
      if (!kept.ok) return { typed: kept.refusal === "changedElsewhere" ? "elsewhere" : "no" };
      const editing = editingDraft(kept.value, step);
      if (!editing || kept.value.reference) return { typed: "no" };
      const seen = writeMarks(editing.fields);
      return { typed: "kept", at: kept.value.changedAt, draft: id, version: editing.version, seen };
    },
  ),
});

/** Keeps what was typed in a step, and says where one goes from there. */
async function takeStep(
  viewer: Viewer,
  step: RegistrationStep,
  { draft, go, same, version, requestId, values: typed }: StepPost,
  post: FormValues,
): Promise<Answer<string>> {
  const id = draft || requestId;
  const values = step === 2 && go === "next" ? await withPartnerships(viewer, draft, typed) : typed;
  const leftAt = whereTo(step, go);
  const kept = await keepDraft(viewer, { id, requestId, step, values, version, leftAt }, post);
  if (!kept.ok) {
    // There is no such draft any more: what was typed comes back in a form that makes another.
    if (kept.refusal === "notFound")
      return { ...kept, back: { query: stepQuery("", step), values } };
    // Made by the first post of this form, and changed since.
    if (kept.refusal === "changedElsewhere")
      return { ...kept, back: { query: stepQuery(id, step) } };
    return kept;
  }
  if (kept.value.reference) return doneWith(registeredPlace(kept.value.reference));
  if (same) return doneWith(samePlace(same, id));
  if (go === "stop") return doneWith("/workbench");
  if (go !== "next") return doneWith(stepPlace(id, leftAt));
  return goOn(viewer, kept.value, step, requestId);
}

/** The step to which a button leads, or at which one stops. */
function whereTo(step: RegistrationStep, go: StepPost["go"]): RegistrationStep {
  if (go === "next") return step === 1 ? 2 : 3;
  return go === "stop" ? step : (Number(go) as RegistrationStep);
}

/** On from a step that was kept: to the next, or to the record that the draft becomes. */
async function goOn(
  viewer: Viewer,
  draft: Draft,
  step: RegistrationStep,
  requestId: string,
): Promise<Answer<string>> {
  const asker = { viewer, choices: await catalogueFor(viewer), today: dayAtBorder(new Date()) };
  const problems = problemsOfStep(step, draft.values, asker);
  if (Object.keys(problems).length > 0)
    return { ...refused("incomplete", problems), back: asKept(draft, step) };
  if (step !== 3) return doneWith(stepPlace(draft.id, whereTo(step, "next")));
  const fields = parseRegistration(draft.values);
  const registered = fields.ok
    ? await register(viewer, { draftId: draft.id, fields: fields.value, requestId })
    : fields;
  if (registered.ok) return doneWith(registeredPlace(registered.value));
  const steps = Object.keys(registered.problems ?? {}).map(stepOf);
  return { ...registered, back: asKept(draft, steps.sort()[0] ?? 3) };
}

/** What was typed is in the draft by now: the form that comes back shows it, in this version. */
const asKept = ({ id, values, version }: Draft, step: RegistrationStep) => ({
  query: stepQuery(id, step),
  values: { ...values, version: [String(version)] },
});

/** Who chose no partnership gets those with the neighbours that the regions of the draft touch. */
async function withPartnerships(
  viewer: Viewer,
  draft: string,
  values: FormValues,
): Promise<FormValues> {
  if (values.partnerships?.length || !draft) return values;
  const [kept, choices] = await Promise.all([findDraft(viewer, draft), readCatalogue()]);
  return { ...values, partnerships: partnershipsOf(kept?.values ?? {}, choices) };
}

const registeredPlace = (reference: string) => `/bottlenecks/${reference}?registered=1`;

/** The case that is the same, which tells that the draft is kept and leads back to it. */
const samePlace = (reference: string, draftId: string) =>
  `/bottlenecks/${reference}?draft=${encodeURIComponent(draftId)}`;
