import type { FormState } from "@/components/ui/form-state";
import type { EntryToEdit } from "@/data/entry/edit";
import { countriesAsked } from "@/data/other-organisations";
import type { Viewer } from "@/domain/viewer";

/**
 * The form of a name that an official typed ("another: …"), with the countries for which it stands in the records
 * ticked: an editor looks at them before it is saved. Every other form as it is.
 */
export async function withCountries(
  form: FormState,
  viewer: Viewer,
  { row }: EntryToEdit,
): Promise<FormState> {
  const isNew = row.listed === false && form.answer === null;
  if (!isNew || form.values.countries?.length) return form;
  const countries = await countriesAsked(viewer, String(row.id));
  return { ...form, values: { ...form.values, countries } };
}
