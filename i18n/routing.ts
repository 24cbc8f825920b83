import { type Language, languages } from "@/domain/language";

export const locales = languages;
export type Locale = Language;
export const defaultLocale: Locale = "nl";

export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text);

/** An address of the portal in this language: path("de", "/bottlenecks") is "/de/bottlenecks". */
export const path = (locale: Locale, rest = ""): string => `/${locale}${rest === "/" ? "" : rest}`;

/** The same page in another language: `here` is its address with its language, `query` what stands behind that. */
export const pathIn = (other: Locale, here: string, query = ""): string =>
  path(other, here.replace(/^\/[^/]*/, "")) + query;

/** Pages that one does not come back to after signing in: it leads to where one's work begins. */
const notBackTo = ["", "/sign-in", "/sign-out", "/welcome"];
const longest = 1500;

/** The sign-in page, from which one comes back to this page with all that stands behind its address. */
export function signInPath(locale: Locale, here: string, query = ""): string {
  const signIn = path(locale, "/sign-in");
  const place = here.slice(path(locale).length);
  const isLeft = notBackTo.some((one) => place === one || (one && place.startsWith(`${one}/`)));
  if (isLeft || (here + query).length > longest) return signIn;
  return `${signIn}?next=${encodeURIComponent(here + query)}`;
}
