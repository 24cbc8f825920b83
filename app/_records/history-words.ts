import type { Catalogue } from "@/data/catalogue";
import type { ToldEvent } from "@/data/history";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** The texts that tell what happened, read once for all events. */
export const historyWords = (locale: Locale, catalogue: Catalogue, inFull = false) => ({
  ...{ locale, catalogue },
  /** With what each field was and became, and not its name alone. */
  inFull,
  /** What officials are called whom an event names, by id. */
  people: {} as ToldEvent["people"],
  t: translator(locale, "History"),
  events: translator(locale, "Event"),
  page: translator(locale, "BottleneckPage"),
  bottleneck: translator(locale, "Bottleneck"),
  project: translator(locale, "Project"),
  fields: translator(locale, "Field"),
  entry: translator(locale, "Entry"),
  roles: translator(locale, "Role"),
  languages: translator(locale, "Form.languages"),
  format: formatter(locale),
});

export type HistoryWords = ReturnType<typeof historyWords>;
