import { z } from "zod";
import { parsePost } from "@/app/form-post";
import type { DraftValues } from "@/data/registration-drafts";
import {
  fieldsOfStep,
  listFields,
  placeFields,
  problemFields,
  registrationSchema,
  taskFields,
} from "@/domain/bottleneck-registration";
import {
  type Choices,
  expandRegions,
  problemsOfEstimate,
  problemsOfPlace,
  problemsOfReach,
  reachOfFields,
} from "@/domain/bottleneck-rules";
import type { Problems } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";

export type Step = 1 | 2 | 3;
export const steps = [1, 2, 3] as const;

/** The address of a step of this draft. */
export const stepPath = (locale: Locale, draftId: string, step: Step): string =>
  `${path(locale, "/bottlenecks/new")}?${stepQuery(draftId, step)}`;

export const stepQuery = (draftId: string, step: Step): string =>
  `draft=${encodeURIComponent(draftId)}&step=${step}`;

/** The step in which a field stands. */
export const stepOf = (field: string): Step =>
  steps.find((step) => fieldsOfStep[step - 1]?.includes(field)) ?? 3;

type Asker = { viewer: Viewer; choices: Choices };

/** What still has to be put right in a step before the next one makes sense. */
export function problemsOfStep(step: Step, values: DraftValues, asker: Asker): Problems {
  switch (step) {
    case 1: {
      const parsed = parseFields(z.strictObject(problemFields), 1, values);
      return parsed.ok ? problemsOfEstimate(parsed.value) : (parsed.problems ?? {});
    }
    case 2: {
      const parsed = parseFields(z.strictObject(placeFields), 2, values);
      return parsed.ok ? problemsThere(parsed.value, asker) : (parsed.problems ?? {});
    }
    case 3: {
      const parsed = parseFields(z.strictObject(taskFields), 3, values);
      return parsed.ok ? {} : (parsed.problems ?? {});
    }
  }
}

/** The first of the first two steps that is not right yet, else the third. */
export const firstOpenStep = (values: DraftValues, asker: Asker): Step =>
  ([1, 2] as const).find((step) => Object.keys(problemsOfStep(step, values, asker)).length > 0) ??
  3;

/** The whole registration, or its problems by field. */
export const parseDraft = (values: DraftValues) =>
  parsePost(registrationSchema, values, listFields);

type Place = { regions: string[]; themes: string[]; partnerships: string[] };

function problemsThere(typed: Place, { viewer, choices }: Asker): Problems {
  const place = { ...typed, regions: expandRegions(typed.regions, choices.regions) };
  const problems = problemsOfPlace(place, choices);
  if (Object.keys(problems).length > 0) return problems;
  return problemsOfReach(viewer, reachOfFields(place, choices.regions));
}

function parseFields<S extends z.ZodType>(schema: S, step: Step, values: DraftValues) {
  const names = fieldsOfStep[step - 1] ?? [];
  const own = Object.fromEntries(
    names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  return parsePost(
    schema,
    own,
    listFields.filter((name) => names.includes(name)),
  );
}
