import { getTranslations } from "next-intl/server";
import type { FormState } from "@/components/ui/form-state";
import { type FormValues, readKeptForm } from "@/data/kept-forms";

/**
 * What a form on this page shows: what was typed before and why it was not carried out, or else the
 * given values. `address` is the address of the form without its query.
 */
export async function readForm(
  address: string,
  kept: string | string[] | undefined,
  initial: FormValues = {},
): Promise<FormState> {
  const id = typeof kept === "string" ? kept : undefined;
  const form = id ? await readKeptForm(id, address) : null;
  if (!form) return { values: initial, problems: {}, refusal: null };
  const [problemText, refusalText] = await Promise.all([
    getTranslations("Problem"),
    getTranslations("Refusal"),
  ]);
  return {
    values: { ...initial, ...form.values },
    problems: Object.fromEntries(
      Object.entries(form.problems).map(([field, problem]) => [
        field,
        problem ? problemText(problem) : undefined,
      ]),
    ),
    refusal: form.refusal && refusalText(form.refusal),
  };
}
