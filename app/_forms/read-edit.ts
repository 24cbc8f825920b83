import { type FormState, fieldValue } from "@/components/ui/form-state";
import type { FormValues } from "@/data/kept-forms";
import { type Fields, mergeVersions, type Parts, readSeen } from "@/domain/versions";
import { readForm } from "./read-form";

/** A record as its form would show it now. */
export type Editing = { version: number; fields: FormValues; parts?: Parts };

/** What a colleague changed since the form was made, beside what was typed in it. */
export type Versions = {
  /** The parts that both changed: here one chooses. */
  asked: readonly string[];
  /** The parts that only the colleague changed: the form shows theirs already. */
  theirs: readonly string[];
  typed: Fields;
  now: Fields;
};

/**
 * What the form of a record shows: what was typed before with a colleague's changes to other fields, or the
 * record as it is. `versions` is null unless the record was changed since the form was made.
 */
export async function readEdit(
  address: string,
  query: Parameters<typeof readForm>[1],
  { version, fields, parts }: Editing,
  lists: readonly string[] = [],
): Promise<{ form: FormState; versions: Versions | null }> {
  const form = await readForm(address, query, fields, lists);
  const before = fieldValue(form, "version");
  if (before === "" || before === String(version)) return { form, versions: null };
  const seen = readSeen(fieldValue(form, "seen"));
  const { merged, asked, theirs } = mergeVersions(seen, form.values, fields, parts);
  return {
    form: { ...form, values: merged },
    versions: { asked, theirs, typed: form.values, now: fields },
  };
}
