import type { FormValues } from "@/domain/fields";
import { cleanText, withoutNoSigns } from "@/domain/text";
import { defaultLocale, isLocale, type Locale } from "@/i18n/routing";

/** A posted form: its language, the official it was made for, and what was typed by name of the field. */
export type Post = { locale: Locale; madeFor: string | null; values: FormValues };

/** What lists were called until version 0.1.0: a page that was opened before an update may still be sent. */
const earlierNames = new Map([
  ["regionIds", "regions"],
  ["themeIds", "themes"],
  ["partnerIds", "partners"],
]);

const ofForm = "form-of.";

/** What a form and its first field are called that are one official's own: see post-form.tsx. */
export const ofOfficial = (mark: string): string => `${ofForm}${mark}`;

/**
 * Reads a posted form. Whatever else is sent to the address of a form counts as an empty one. What Next and
 * the browser know a form by is not among the values.
 */
export function readPost(form: unknown): Post {
  const values: FormValues = Object.create(null);
  for (const [name, value] of form instanceof FormData ? form : []) {
    if (typeof value !== "string" || isNoField(name)) continue;
    const field = earlierNames.get(name) ?? name;
    values[field] = [...(values[field] ?? []), clean(name, value)];
  }
  const { locale: [locale = ""] = [], official: [madeFor = null] = [], ...typed } = values;
  return { locale: isLocale(locale) ? locale : defaultLocale, madeFor, values: typed };
}

const isNoField = (name: string): boolean => name.startsWith("$ACTION") || name.startsWith(ofForm);

/** Whether a field holds what is never kept nor shown again. */
export const isSecret = (name: string): boolean => /password|secret/i.test(name);

/** A password is taken as it was typed; in all else only what one can see counts. */
const clean = (name: string, value: string): string =>
  isSecret(name) ? withoutNoSigns(value) : cleanText(value);
