import { z } from "zod";
import { parsePost } from "@/app/_forms/parse";
import type { Editing } from "@/app/_forms/read-edit";
import type { Draft, DraftValues } from "@/data/bottleneck/drafts";
import {
  fieldsOfStep,
  listFields,
  placeFields,
  problemFields,
  registrationSchema,
  taskFields,
} from "@/domain/bottleneck/registration";
import {
  type Choices,
  problemsOfEstimate,
  problemsOfPlace,
  problemsOfReach,
  problemsOfTask,
  reachOfFields,
} from "@/domain/bottleneck/rules";
import { problemsOfPositions, problemsOfSides } from "@/domain/bottleneck/sides";
import { dayAtBorder } from "@/domain/day";
import type { Problems } from "@/domain/outcome";
import { countriesOf, expandRegions } from "@/domain/region";
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

/** What still has to be put right in a step before one can go on. */
export function problemsOfStep(step: Step, values: DraftValues, asker: Asker): Problems {
  const found =
    step === 1
      ? problemsOfText(values)
      : step === 2
        ? problemsThere(values, asker)
        : problemsOfWork(values, asker);
  const fields = fieldsOfStep[step - 1] ?? [];
  return Object.fromEntries(
    Object.entries(found).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)),
  );
}

function problemsOfText(values: DraftValues): Problems {
  const typed = (name: string) => values[name]?.[0]?.trim() ?? "";
  const parsed = parseFields(z.strictObject(problemFields), 1, values);
  return {
    ...problemsOfEstimate({
      affectedCount: typed("affectedCount") === "" ? null : 0,
      affectedSource: typed("affectedSource"),
    }),
    ...(parsed.ok ? {} : parsed.problems),
  };
}

function problemsThere(values: DraftValues, { viewer, choices }: Asker): Problems {
  const { regions = [], themes = [], partnerships = [] } = values;
  const place = { regions: expandRegions(regions, choices.regions), themes, partnerships };
  const parsed = parseFields(z.strictObject(placeFields), 2, values);
  const problems = {
    ...problemsOfPlace(place, choices),
    ...(parsed.ok ? {} : parsed.problems),
  };
  return problems.regions
    ? problems
    : { ...problemsOfReach(viewer, reachOfFields(place, choices.regions)), ...problems };
}

function problemsOfWork(values: DraftValues, { viewer, choices }: Asker): Problems {
  const typed = Object.fromEntries(
    Object.keys(taskFields).map((name) => [name, values[name]?.[0]?.trim() ?? ""]),
  ) as Record<keyof typeof taskFields, string>;
  const parsed = parseFields(z.strictObject(taskFields), 3, values);
  const regions = expandRegions(values.regions ?? [], choices.regions);
  return {
    ...problemsOfPositions(typed, viewer.side),
    ...problemsOfSides(typed, countriesOf(regions, choices.regions)),
    ...problemsOfTask(typed, choices, dayAtBorder(new Date())),
    ...(parsed.ok ? {} : parsed.problems),
  };
}

/** The first of the first two steps that is not right yet, else the third. */
export const firstOpenStep = (values: DraftValues, asker: Asker): Step =>
  ([1, 2] as const).find((step) => Object.keys(problemsOfStep(step, values, asker)).length > 0) ??
  3;

/** One step of a draft as its form shows it now; null when there is no draft. */
export function editingDraft(draft: Draft | null, step: Step): Editing | null {
  if (!draft) return null;
  const own = (fieldsOfStep[step - 1] ?? []).map((name) => [name, draft.values[name] ?? []]);
  return { version: draft.version, fields: Object.fromEntries(own) };
}

/** The whole registration, or its problems by field. */
export const parseDraft = (values: DraftValues) =>
  parsePost(registrationSchema, values, listFields);

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
