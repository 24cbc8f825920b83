import type { Locale } from "@/i18n/routing";

/** What each language calls itself. */
export const ownNames: Record<Locale, string> = {
  nl: "Nederlands",
  de: "Deutsch",
  fr: "Français",
  en: "English",
};
