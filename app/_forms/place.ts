import type { FormValues } from "@/domain/fields";
import { isReference } from "@/domain/reference";
import { isLocale, type Locale, path } from "@/i18n/routing";

/** What may stand in an address, by the name of its field; for all others the name of a row. */
const shapes: Record<string, (value: string) => boolean> = {
  reference: isReference,
  language: isLocale,
};
const isId = (value: string): boolean => /^[\w-]{1,100}$/.test(value);

/**
 * An address of the portal from its pattern: in "/projects/[reference]/edit" a field of the form stands for
 * the name in brackets. Where a post says what no address can hold, it leads to the part before.
 */
export function placeOf(pattern: string, locale: Locale, values: FormValues): string {
  const [place = "", query] = pattern.split("?");
  const parts: string[] = [];
  for (const part of place.split("/").filter(Boolean)) {
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    const value = name ? (values[name]?.at(-1)?.trim() ?? "") : part;
    if (name && !(shapes[name] ?? isId)(value)) return path(locale, `/${parts.join("/")}`);
    parts.push(value);
  }
  return path(locale, `/${parts.join("/")}`) + (query ? `?${query}` : "");
}
