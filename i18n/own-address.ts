import { readUrl } from "@/domain/address";
import { type Locale, locales, path } from "./routing";

const own = new RegExp(`^/(${locales.join("|")})(/|$)`);
const base = "http://portal.invalid";

/**
 * The address that a link asked to be sent on to, when it is a page of this portal; else null. What is
 * given back always stays within the portal, however cunningly the text was written.
 */
export function ownAddress(text: string | undefined): string | null {
  const url = text?.startsWith("/") ? readUrl(text, base) : null;
  if (!url) return null;
  const { origin, pathname, search, hash } = url;
  return origin === base && own.test(pathname) ? pathname + search + hash : null;
}

/** The same page of the portal, in the language of whoever goes there. */
export const inLanguageOf = (language: Locale, address: string | null): string | null =>
  address && path(language, address.slice(path(language).length));
