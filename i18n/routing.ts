import { type Language, languages } from "@/domain/language";

export const locales = languages;
export type Locale = Language;
export const defaultLocale: Locale = "nl";

export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text);

/** An address of the portal in this language: path("de", "/bottlenecks") is "/de/bottlenecks". */
export const path = (locale: Locale, rest = ""): string => `/${locale}${rest === "/" ? "" : rest}`;

/** The language this browser would rather read, from its Accept-Language header. */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", weight] = part.trim().split(";q=");
      return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) };
    })
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}
