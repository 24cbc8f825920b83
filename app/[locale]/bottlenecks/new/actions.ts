"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { endPost } from "@/app/_forms/end";
import { type Post, readPost } from "@/app/_forms/post";
import { type DraftValues, discardDraft, findDraft, keepDraft } from "@/data/bottleneck/drafts";
import { register } from "@/data/bottleneck/registration";
import { readCatalogue } from "@/data/catalogue";
import { findViewer } from "@/data/viewer";
import { fieldsOfStep } from "@/domain/bottleneck/registration";
import { partnershipsNear } from "@/domain/bottleneck/rules";
import { doneWith, type Problems, refused } from "@/domain/outcome";
import { expandRegions } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { parseDraft, problemsOfStep, type Step, stepOf, stepPath, stepQuery } from "./steps";

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
  const typed = readPost(form);
  const { locale, values } = typed;
  const back = path(locale, "/bottlenecks/new");
  const control = postSchema.safeParse(
    Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.at(-1)])),
  );
  if (!control.success) return endPost(typed, back, refused("incomplete"));
  const { draft, step, go, requestId } = control.data;
  const draftId = draft || requestId;
  const query = draft && stepQuery(draft, step);

  const viewer = await findViewer();
  if (!viewer) return endPost(typed, back, refused("signedOut"), query);
  const unknown = unknownFields(step, values);
  if (unknown) return endPost(typed, back, refused("incomplete", unknown), query);

  const before = await findDraft(viewer, draftId);
  if (before?.reference) redirect(registeredPath(locale, before.reference));
  if (step === 2 && go === "next") await suggestPartnerships(values);
  const kept = await keepDraft(viewer, { id: draftId, step, values });
  if (!kept.ok) return endPost(typed, back, kept, query);
  if (go === "stop") redirect(path(locale, "/workbench"));
  if (go !== "next") redirect(stepPath(locale, draftId, Number(go) as Step));
  return goOn(viewer, { ...typed, back, draftId, step, requestId });
}

/** Throws a draft away. */
export async function discardDraftAction(form: unknown): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/bottlenecks/new");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const outcome = await discardDraft(viewer, post.values.draft?.[0] ?? "");
  return endPost(post, back, outcome.ok ? doneWith(path(post.locale, "/workbench")) : outcome);
}

async function goOn(viewer: Viewer, post: StepPost): Promise<void> {
  const { locale, back, draftId, step, requestId } = post;
  const draft = await findDraft(viewer, draftId);
  if (!draft) return endPost(post, back, refused("notFound"));
  if (draft.reference) redirect(registeredPath(locale, draft.reference));
  const problems = problemsOfStep(step, draft.values, { viewer, choices: await readCatalogue() });
  if (Object.keys(problems).length > 0)
    return endPost(post, back, refused("incomplete", problems), stepQuery(draftId, step));
  if (step !== 3) redirect(stepPath(locale, draftId, step === 1 ? 2 : 3));
  const request = parseDraft(draft.values);
  const outcome = request.ok
    ? await register(viewer, { draftId, fields: request.value, requestId })
    : request;
  if (outcome.ok) redirect(registeredPath(locale, outcome.value));
  const names = Object.keys(outcome.problems ?? {});
  const first = Math.min(3, ...names.map(stepOf)) as Step;
  const whole = { ...post, values: draft.values };
  return endPost(whole, back, outcome, stepQuery(draftId, first));
}

/** Who chose no partnership gets those with the neighbours that the regions touch. */
async function suggestPartnerships(values: DraftValues): Promise<void> {
  if (values.partnerships) return;
  const choices = await readCatalogue();
  const near = partnershipsNear(expandRegions(values.regions ?? [], choices.regions), choices);
  if (near.length > 0) values.partnerships = near;
}

function unknownFields(step: Step, values: DraftValues): Problems | null {
  const known = [...Object.keys(postSchema.shape), ...(fieldsOfStep[step - 1] ?? [])];
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  return unknown.length === 0 ? null : Object.fromEntries(unknown.map((name) => [name, "invalid"]));
}

const registeredPath = (locale: Locale, reference: string): string =>
  path(locale, `/bottlenecks/${reference}?registered=1`);
