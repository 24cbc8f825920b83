import { z } from "zod";
import { bordersAmong, countriesConcerned } from "../border";
import type { Day } from "../day";
import type { Fields } from "../fields";
import type { Outcome, Problems } from "../outcome";
import { parseFields } from "../parse";
import { expandRegions } from "../region";
import type { Viewer } from "../viewer";
import { problemsOfKnownSince } from "./known-since";
import { problemsOfNextStep } from "./next-step";
import {
  listFields,
  problemFields,
  type Registration,
  registrationSchema,
  subjectFields,
  taskFields,
} from "./registration";
import {
  type Choosable,
  partnershipsNear,
  problemsOfEstimate,
  problemsOfPlace,
  problemsOfReach,
  problemsOfTask,
  reachOfFields,
} from "./rules";
import { problemsOfPositions, problemsOfSides } from "./sides";

/** The steps in which one registers: what is the matter and where; about what; who does what. */
export const registrationSteps = [1, 2, 3] as const;
export type RegistrationStep = (typeof registrationSteps)[number];

const fieldsOf = { 1: problemFields, 2: subjectFields, 3: taskFields };

/** The names of the fields of a step, in their order. */
export const fieldsOfStep = (step: RegistrationStep): string[] => Object.keys(fieldsOf[step]);

/** The fields of a step of which its form sends a list. */
export const listsOfStep = (step: RegistrationStep): string[] =>
  listFields.filter((name) => fieldsOfStep(step).includes(name));

/** The step in which a field stands. */
export const stepOf = (field: string): RegistrationStep =>
  registrationSteps.find((step) => fieldsOfStep(step).includes(field)) ?? 3;

/** Who registers, what the fields may refer to, and the day it is. */
type Asker = { viewer: Viewer; choices: Choosable; today: Day };

/** What is wrong with the fields of a step, each read by itself. */
export function problemsOfFields(step: RegistrationStep, values: Fields): Problems {
  const parsed = parseFields(z.strictObject(fieldsOf[step]), values, listsOfStep(step));
  return parsed.ok ? {} : (parsed.problems ?? {});
}

/** What still has to be put right in a step before one can go on, in the order of its fields. */
export function problemsOfStep(step: RegistrationStep, values: Fields, asker: Asker): Problems {
  const found = { ...together[step](values, asker), ...problemsOfFields(step, values) };
  const fields = fieldsOfStep(step);
  return Object.fromEntries(
    Object.entries(found).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)),
  );
}

/** The first of the first two steps that is not right yet, else the third. */
export const firstOpenStep = (values: Fields, asker: Asker): RegistrationStep =>
  ([1, 2] as const).find((step) => Object.keys(problemsOfStep(step, values, asker)).length > 0) ??
  3;

/** The whole registration, or its problems by field. */
export const parseRegistration = (values: Fields): Outcome<Registration> =>
  parseFields(registrationSchema, values, listFields);

/** What only shows when the fields of a step are read together, or with what the portal knows. */
const together: Record<RegistrationStep, (values: Fields, asker: Asker) => Problems> = {
  1: problemsThere,
  2: problemsOfSubject,
  3: problemsOfWork,
};

/**
 * Whose it would be is asked where its regions are right. Who chose no partnership yet gets those of the
 * regions: with them an official of a partnership registers where they have no region of their own.
 */
function problemsThere(values: Fields, { viewer, choices }: Asker): Problems {
  const place = placeOf(values, choices);
  const { regions } = problemsOfPlace(place, choices);
  if (regions) return { regions };
  const near = partnershipsNear(place.regions, choices);
  const partnerships = place.partnerships.length > 0 ? place.partnerships : near;
  return problemsOfReach(viewer, reachOfFields({ ...place, partnerships }, choices.regions));
}

/** By now a partnership is chosen: where nothing else makes it one's own, it is told there. */
function problemsOfSubject(values: Fields, { viewer, choices, today }: Asker): Problems {
  const place = placeOf(values, choices);
  const { regions, ...found } = problemsOfPlace(place, choices);
  const typed = textsOf(values, "affectedCount", "affectedSource", "knownSince");
  const known = problemsOfKnownSince(typed.knownSince, today);
  const problems = { ...problemsOfEstimate(typed), ...known, ...found };
  if (regions || place.partnerships.length === 0) return problems;
  const { regions: partnerships } = problemsOfReach(viewer, reachOfFields(place, choices.regions));
  return partnerships ? { partnerships, ...problems } : problems;
}

function placeOf(values: Fields, { regions: known }: Choosable) {
  const { regions = [], borders = [], themes = [], partnerships = [] } = values;
  return {
    regions: expandRegions(regions, known),
    borders: bordersAmong(borders),
    themes: [...themes],
    partnerships: [...partnerships],
  };
}

function problemsOfWork(values: Fields, { viewer, choices, today }: Asker): Problems {
  const typed = textsOf(values, ...(Object.keys(taskFields) as (keyof typeof taskFields)[]));
  const regions = expandRegions(values.regions ?? [], choices.regions);
  const { borders = [] } = values;
  return {
    ...problemsOfPositions(typed, viewer.side),
    ...problemsOfSides(typed, countriesConcerned({ regions, borders }, choices.regions)),
    ...problemsOfTask(typed, choices),
    ...problemsOfNextStep(typed, choices.organisations, today),
  };
}

/** Single texts as they were typed; empty where nothing was. */
const textsOf = <Name extends string>(values: Fields, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, values[name]?.at(-1)?.trim() ?? ""])) as Record<
    Name,
    string
  >;
