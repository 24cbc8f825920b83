import { fieldName } from "@/app/_forms/field-name";
import type { FormState } from "@/components/ui/form-state";
import type { SeveralAct } from "@/domain/bottleneck/several";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { emptyIn, type SeveralQuery } from "./query";

type Look = { form: FormState; query: SeveralQuery; act: SeveralAct | null; locale: Locale };

/** The form, told that its field is empty where one asked to look over what changes. */
export function formOfLook({ form, query, act, locale }: Look): FormState {
  const name = emptyIn(query, act);
  if (!name || form.answer !== null) return form;
  const after = translator(locale, "Problem")("required");
  const before = fieldName(name, translator(locale, "Field")) ?? "";
  return {
    ...form,
    problems: { [name]: after },
    summary: { [name]: translator(locale, "Form")("colon", { before, after }) },
    answer: `look ${act}`,
  };
}
