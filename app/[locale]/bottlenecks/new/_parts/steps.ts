import type { Editing } from "@/app/_forms/read-edit";
import type { Draft } from "@/data/bottleneck/draft-row";
import { fieldsOfStep, type RegistrationStep } from "@/domain/bottleneck/registration-steps";
import { type Choosable, partnershipsNear } from "@/domain/bottleneck/rules";
import type { Fields } from "@/domain/fields";
import { expandRegions } from "@/domain/region";

/** Where a step of this draft stands, without its language. */
export const stepPlace = (draftId: string, step: RegistrationStep): string =>
  `/bottlenecks/new?${stepQuery(draftId, step)}`;

/** The same behind the address; a step of no draft yet, when its id is empty. */
export const stepQuery = (draftId: string, step: RegistrationStep): string =>
  `${draftId && `draft=${encodeURIComponent(draftId)}&`}step=${step}`;

/** Whether all that a step shows stands in its draft: only then may it say that the draft is kept. */
export const isKeptIn = (draft: Draft | null, step: RegistrationStep, shown: Fields): boolean =>
  draft !== null &&
  fieldsOfStep(step).every((name) => isSame(shown[name] ?? [], draft.values[name] ?? []));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** One step of a draft as its form shows it now; null when there is no draft. */
export function editingDraft(draft: Draft | null, step: RegistrationStep): Editing | null {
  if (!draft) return null;
  const own = fieldsOfStep(step).map((name) => [name, draft.values[name] ?? []]);
  return { version: draft.version, fields: Object.fromEntries(own) };
}

/** The partnerships with the neighbours that the regions of these values touch. */
export const partnershipsOf = ({ regions = [] }: Fields, choices: Choosable): string[] =>
  partnershipsNear(expandRegions(regions, choices.regions), choices);
