import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What a form calls its fields, where it calls them otherwise than all others do. */
export type Labels = Readonly<Record<string, string>>;

/** The same form; above it each of these fields is named as it is labelled. */
export function labelled(form: FormState, labels: Labels, locale: Locale): FormState {
  const t = translator(locale, "Form");
  const named = Object.entries(form.summary).map(([name, told]) => {
    // A choice between two versions of a field is about that field.
    const before = labels[name.replace(/^take-/, "")];
    const after = form.problems[name];
    if (!before || !after) return [name, told];
    // A question has its own sign behind it.
    return [name, before.endsWith("?") ? `${before} ${after}` : t("colon", { before, after })];
  });
  return { ...form, summary: Object.fromEntries(named) };
}
