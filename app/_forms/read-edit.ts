import { type FormState, fieldValue } from "@/components/ui/form-state";
import type { FormValues } from "@/domain/fields";
import { type Fields, isIn, markOf, type Parts, readMarks, writeMarks } from "@/domain/fields";
import { mergeVersions } from "@/domain/versions";
import { readForm } from "./read-form";

/** A record as its form would show it now; what has no number of its own has a stamp for its version. */
export type Editing = { version: number | string; fields: FormValues; parts?: Parts };

/** What a colleague changed since the form was made, beside what was typed in it. */
export type Versions = {
  /** The parts that both changed: here one chooses. */
  asked: readonly string[];
  /** The marks of one's own version of these parts, as the page shows them now. */
  marks: (names: readonly string[]) => string;
  /** The parts that only the colleague changed, now or when the form came back before: it shows theirs already. */
  theirs: readonly string[];
  typed: Fields;
  now: Fields;
};

/**
 * What the form of a record shows: what was typed before with a colleague's changes to other fields, or the
 * record as it is. `versions` is null unless the record was changed since the form was made, or the form
 * came back with a question which version counts or with what it took over.
 */
export async function readEdit(
  address: string,
  query: Parameters<typeof readForm>[1],
  { version, fields, parts = {} }: Editing,
  lists: readonly string[] = [],
): Promise<{ form: FormState; versions: Versions | null }> {
  const form = await readForm(address, query, fields, lists);
  const typed = form.values;
  const before = fieldValue(form, "version");
  const isOfNow = before === "" || before === String(version);
  const open = Object.keys(readMarks(fieldValue(form, "asked"))).filter(
    (name) =>
      isIn(name, typed, parts) && markOf(name, typed, parts) !== markOf(name, fields, parts),
  );
  const isSame = (name: string) =>
    isIn(name, fields, parts) && markOf(name, typed, parts) === markOf(name, fields, parts);
  const taken = fieldValue(form, "taken").split(" ").filter(isSame);
  if (isOfNow && open.length === 0 && taken.length === 0) return { form, versions: null };
  const seen = readMarks(isOfNow ? writeMarks(fields, parts) : fieldValue(form, "seen"));
  const { merged, asked, theirs } = mergeVersions(seen, typed, fields, parts);
  const marks = (names: readonly string[]) => writeMarks(typed, parts, names);
  return {
    form: { ...form, values: merged },
    versions: {
      ...{ asked: [...new Set([...asked, ...open])], marks, typed, now: fields },
      theirs: [...new Set([...taken, ...theirs])],
    },
  };
}
