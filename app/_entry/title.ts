import type { EntryNoun } from "@/domain/entry/entry";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What the list of these is called. */
export const titleOf = (noun: EntryNoun, locale: Locale): string =>
  ({
    organisation: () => translator(locale, "Organisation")("title"),
    partnership: () => translator(locale, "Partnership")("title"),
    commissioner: () => translator(locale, "Commissioner")("title"),
    region: () => translator(locale, "Region")("title"),
  })[noun]();
