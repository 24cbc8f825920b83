import type { Editing } from "@/app/_forms/read-edit";
import type { Draft } from "@/data/bottleneck/drafts";
import { fieldsOfStep, type Step } from "@/domain/bottleneck/registration-steps";
import { type Locale, path } from "@/i18n/routing";

/** The address of a step of this draft. */
export const stepPath = (locale: Locale, draftId: string, step: Step): string =>
  `${path(locale, "/bottlenecks/new")}?${stepQuery(draftId, step)}`;

export const stepQuery = (draftId: string, step: Step): string =>
  `draft=${encodeURIComponent(draftId)}&step=${step}`;

/** One step of a draft as its form shows it now; null when there is no draft. */
export function editingDraft(draft: Draft | null, step: Step): Editing | null {
  if (!draft) return null;
  const own = fieldsOfStep(step).map((name) => [name, draft.values[name] ?? []]);
  return { version: draft.version, fields: Object.fromEntries(own) };
}
