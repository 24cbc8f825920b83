"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/app/_forms/action";
import { answerQuestions, isOfComparison, writeCompared } from "@/app/_forms/compare";
import { endPost } from "@/app/_forms/end";
import { type Post, readPost } from "@/app/_forms/post";
import { refusalOfSender, signedOut } from "@/app/_forms/sender";
import { type DraftValues, discardDraft, findDraft, keepDraft } from "@/data/bottleneck/drafts";
import { register } from "@/data/bottleneck/registration";
import { readCatalogue } from "@/data/catalogue";
import { sealAddress } from "@/data/seal";
import { findViewer } from "@/data/viewer";
import {
  fieldsOfStep,
  listsOfStep,
  parseRegistration,
  problemsOfStep,
  type Step,
  stepOf,
} from "@/domain/bottleneck/registration-steps";
import { partnershipsNear } from "@/domain/bottleneck/rules";
import { dayAtBorder } from "@/domain/day";
import { refused } from "@/domain/outcome";
import { expandRegions } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { editingDraft, stepPath, stepQuery } from "./steps";

/** What a post of any step carries besides its fields. `go` is "next", "stop" or a step to go to. */
const postSchema = z.object({
  draft: z.uuid().or(z.literal("")),
  step: z.enum(["1", "2", "3"]).transform((step) => Number(step) as Step),
  go: z.enum(["next", "stop", "1", "2"]),
  requestId: z.uuid(),
});

type StepPost = Post & { back: string; draftId: string; step: Step; requestId: string };

/** Behind the buttons of the three steps: keeps what was typed and goes where the button says. */
export async function registrationAction(form: unknown): Promise<void> {
  const post = readPost(form);
  const { locale } = post;
  const back = path(locale, "/bottlenecks/new");
  const control = postSchema.safeParse(
    Object.fromEntries(Object.entries(post.values).map(([name, all]) => [name, all.at(-1)])),
  );
  if (!control.success) return endPost({ ...post, values: {} }, back, refused("incomplete"));
  const { draft, step, go, requestId } = control.data;
  const draftId = draft || requestId;
  const query = draft && stepQuery(draft, step);
  const typed = { ...post, values: valuesOfStep(step, post.values) };

  const viewer = await findViewer();
  const refusal = refusalOfSender(viewer, post.madeFor);
  if (refusal || !viewer) return endPost(typed, back, refusal ?? signedOut, query);
  const before = await findDraft(viewer, draftId);
  if (before?.reference) redirect(await registeredPath(locale, before.reference));
  if (step === 2 && go === "next") await suggestPartnerships(typed.values);
  const readNow = async () => editingDraft(await findDraft(viewer, draftId), step);
  const answered = await answerQuestions(typed.values, readNow);
  if (!answered.ok) return endPost(typed, back, answered, query || stepQuery(draftId, step));
  const values = answered.value;
  const kept = await writeCompared(values, readNow, (merged) =>
    keepDraft(viewer, { id: draftId, step, values: merged, version: versionIn(merged) }),
  );
  // There is no such draft any more: what was typed comes back in a form that makes another.
  if (!kept.ok && kept.refusal === "notFound")
    return endPost({ ...typed, values: withoutVersion(values) }, back, kept, `step=${step}`);
  if (!kept.ok) return endPost({ ...typed, values }, back, kept, query || stepQuery(draftId, step));
  if (go === "stop") redirect(path(locale, "/workbench"));
  if (go !== "next") redirect(stepPath(locale, draftId, Number(go) as Step));
  return goOn(viewer, { ...typed, values, back, draftId, step, requestId });
}

/** Throws a draft away. */
export const discardDraftAction = action({
  schema: z.strictObject({ draft: z.uuid(), requestId: z.uuid() }),
  form: "/bottlenecks/new",
  write: (viewer, { draft }) => discardDraft(viewer, draft),
  next: "/workbench",
});

async function goOn(viewer: Viewer, post: StepPost): Promise<void> {
  const { locale, back, draftId, step, requestId } = post;
  const draft = await findDraft(viewer, draftId);
  if (!draft) return endPost(post, back, refused("notFound"));
  if (draft.reference) redirect(await registeredPath(locale, draft.reference));
  const asker = { viewer, choices: await readCatalogue(), today: dayAtBorder(new Date()) };
  const problems = problemsOfStep(step, draft.values, asker);
  // What was typed is in the draft by now: the form that comes back is of this version.
  const now = { ...post, values: { ...post.values, version: [String(draft.version)] } };
  if (Object.keys(problems).length > 0)
    return endPost(now, back, refused("incomplete", problems), stepQuery(draftId, step));
  if (step !== 3) redirect(stepPath(locale, draftId, step === 1 ? 2 : 3));
  const request = parseRegistration(draft.values);
  const outcome = request.ok
    ? await register(viewer, { draftId, fields: request.value, requestId })
    : request;
  if (outcome.ok) redirect(await registeredPath(locale, outcome.value));
  const names = Object.keys(outcome.problems ?? {});
  const first = Math.min(3, ...names.map(stepOf)) as Step;
  const whole = { ...post, values: draft.values };
  return endPost(whole, back, outcome, stepQuery(draftId, first));
}

/** Who chose no partnership gets those with the neighbours that the regions touch. */
async function suggestPartnerships(values: DraftValues): Promise<void> {
  if (values.partnerships?.length) return;
  const choices = await readCatalogue();
  const near = partnershipsNear(expandRegions(values.regions ?? [], choices.regions), choices);
  if (near.length > 0) values.partnerships = near;
}

/** What a step asks for, and by what its versions are compared; a box that is not ticked is an empty list. */
function valuesOfStep(step: Step, values: DraftValues): DraftValues {
  const fields = fieldsOfStep(step);
  const isKnown = (name: string) =>
    fields.includes(name) || name === "version" || isOfComparison(name);
  return Object.fromEntries([
    ...listsOfStep(step).map((name) => [name, []]),
    ...Object.entries(values).filter(([name]) => isKnown(name)),
  ]);
}

const versionIn = ({ version: [typed = ""] = [] }: DraftValues): number =>
  /^\d{1,9}$/.test(typed) ? Number(typed) : 0;

const withoutVersion = (values: DraftValues): DraftValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== "version" && !isOfComparison(name)),
  );

const registeredPath = (locale: Locale, reference: string): Promise<string> =>
  sealAddress(path(locale, `/bottlenecks/${reference}?registered=1`));
