import { type FormValues, readMarks } from "@/domain/fields";
import { doneWith, type Outcome, type Refusal, refused } from "@/domain/outcome";
import { mergeVersions, type Question, settleQuestions } from "@/domain/versions";
import type { Editing } from "./read-edit";

/** Reads the record of a form as it is now; null when there is none to edit. */
type ReadNow = () => Promise<Editing | null>;

const isOvertaken = (refusal: Refusal): boolean =>
  refusal === "overtaken" || refusal === "changedElsewhere";

const choicePrefix = "take-";

/** The field in which one chooses between two versions of a part. */
export const choiceOf = (part: string): string => choicePrefix + part;

/** Whether a field belongs to the comparison of versions, and not to the record. */
export const isOfComparison = (name: string): boolean =>
  name === "seen" || name === "taken" || isOfQuestion(name);

const isOfQuestion = (name: string): boolean => name === "asked" || name.startsWith(choicePrefix);

/**
 * What was typed, with the colleague's version of each part for which it was chosen. Refused where a
 * question that the form asked is still open: its choice says why.
 */
export async function answerQuestions(
  values: FormValues,
  readNow: ReadNow,
): Promise<Outcome<FormValues>> {
  const questions = questionsIn(values);
  const now = questions.length > 0 ? await readNow() : null;
  if (!now) return doneWith(values);
  const typed = Object.fromEntries(Object.entries(values).filter(([name]) => !isOfQuestion(name)));
  const { settled, open } = settleQuestions(questions, typed, now.fields, now.parts);
  const problems = Object.entries(open).map(([name, why]) => [choiceOf(name), why]);
  return problems.length > 0
    ? refused("incomplete", Object.fromEntries(problems))
    : doneWith(settled as FormValues);
}

/** What a form asked, with the choices; of a page of an earlier build only the choices are known. */
function questionsIn(values: FormValues): Question[] {
  const shown = new Map(Object.entries(readMarks(values.asked?.[0] ?? "")));
  const chosen = Object.keys(values)
    .filter((name) => name.startsWith(choicePrefix))
    .map((name) => name.slice(choicePrefix.length));
  return [...new Set([...shown.keys(), ...chosen])].map((name) => ({
    ...{ name, shown: shown.get(name), chosen: values[choiceOf(name)]?.at(-1) },
  }));
}

/**
 * Writes a form. When a colleague changed the record since the form was made, their changes to other fields
 * are brought together with what was typed, and that is written; when both changed the same field, it stays
 * refused, and one is asked. `write` has to know what it writes by the post as it came in: the same post
 * again would else be brought together with its own outcome and written once more.
 */
export async function writeCompared<A extends Outcome<unknown>>(
  values: FormValues,
  readNow: ReadNow,
  write: (values: FormValues) => Promise<A>,
): Promise<A> {
  const first = await write(values);
  if (first.ok || !isOvertaken(first.refusal)) return first;
  const now = await readNow();
  if (!now) return first;
  const seen = readMarks(values.seen?.[0] ?? "");
  const { merged, asked } = mergeVersions(seen, values, now.fields, now.parts);
  if (asked.length > 0) return first;
  return write({ ...(merged as FormValues), version: [String(now.version)] });
}
