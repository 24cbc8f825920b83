import type { FormValues } from "@/data/kept-forms";
import type { Outcome, Refusal } from "@/domain/outcome";
import { mergeVersions, readSeen, takeTheirs } from "@/domain/versions";
import type { Editing } from "./read-edit";

/** Reads the record of a form as it is now; null when there is none to edit. */
export type ReadNow = () => Promise<Editing | null>;

const isOvertaken = (refusal: Refusal): boolean =>
  refusal === "overtaken" || refusal === "changedElsewhere";

const choicePrefix = "take-";

/** Whether a field belongs to the comparison of versions, and not to the record. */
export const isOfComparison = (name: string): boolean =>
  name === "seen" || name.startsWith(choicePrefix);

/** What was typed, with the colleague's version of each field for which it was chosen. */
export async function applyChoices(values: FormValues, readNow: ReadNow): Promise<FormValues> {
  const all = Object.entries(values);
  const chosen = all
    .filter(([name, [whose]]) => name.startsWith(choicePrefix) && whose === "theirs")
    .map(([name]) => name.slice(choicePrefix.length));
  const typed = Object.fromEntries(all.filter(([name]) => !name.startsWith(choicePrefix)));
  const now = chosen.length > 0 ? await readNow() : null;
  return now ? (takeTheirs(chosen, typed, now.fields, now.parts) as FormValues) : typed;
}

/**
 * Writes a form. When a colleague changed the record since the form was made, their changes to other fields
 * are brought together with what was typed, and that is written; when both changed the same field, it stays
 * refused, and one is asked. `write` has to know what it writes by the post as it came in: the same post
 * again would else be brought together with its own outcome and written once more.
 */
export async function writeCompared<T>(
  values: FormValues,
  readNow: ReadNow,
  write: (values: FormValues) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const first = await write(values);
  if (first.ok || !isOvertaken(first.refusal)) return first;
  const now = await readNow();
  if (!now) return first;
  const seen = readSeen(values.seen?.[0] ?? "");
  const { merged, asked } = mergeVersions(seen, values, now.fields, now.parts);
  if (asked.length > 0) return first;
  return write({ ...(merged as FormValues), version: [String(now.version)] });
}
