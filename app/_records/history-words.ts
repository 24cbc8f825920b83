import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** The texts that tell what happened, read once for all events. */
export const historyWords = (locale: Locale) => ({
  locale,
  t: translator(locale, "History"),
  events: translator(locale, "Event"),
  page: translator(locale, "BottleneckPage"),
  bottleneck: translator(locale, "Bottleneck"),
  project: translator(locale, "Project"),
  fields: translator(locale, "Field"),
  roles: translator(locale, "Role"),
  languages: translator(locale, "Form.languages"),
  format: formatter(locale),
});

export type HistoryWords = ReturnType<typeof historyWords>;
