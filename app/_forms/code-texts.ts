import { messages } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";

type Texts = Readonly<Record<string, string>>;

/** What the codes are called that the form of an entry lets one choose in this field; its own name is the last part. */
export function codeTexts(field: string, locale: Locale): Texts {
  const { Partnership, Entry, Bottleneck } = messages[locale];
  const own = field.split(".").at(-1) ?? field;
  if (own === "stage") return Partnership.stage;
  if (own === "kind" || own === "level" || own === "scheme") return Entry[own];
  if (own === "countries") return Bottleneck.country;
  return /confidence$/i.test(own) ? Entry.confidence : {};
}
