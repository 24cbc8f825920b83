import { codeTexts } from "@/app/_forms/code-texts";
import type { Catalogue } from "@/data/catalogue";
import type { Among, Part } from "@/domain/entry/part";
import { inLanguage, type Names, type Phrase } from "@/domain/language";
import type { Locale } from "@/i18n/routing";

/** What of each kind is called. */
const namesOf = (catalogue: Catalogue): Record<Among, ReadonlyMap<string, { names: Names }>> => ({
  organisation: catalogue.organisations,
  partnership: catalogue.partnerships,
  party: catalogue.parties,
  region: catalogue.regions,
});

/** The name of what was chosen; its id where the portal knows it no more. */
export function nameAmong(among: Among, id: string, catalogue: Catalogue, locale: Locale): Phrase {
  const known = namesOf(catalogue)[among].get(id) ?? catalogue.merged.get(id);
  return known ? inLanguage(known.names, locale) : { text: id, language: locale };
}

type Reader = { catalogue: Catalogue; locale: Locale };

/** A value of a field in words: the name of a code or of what was chosen, all else as it is. */
export function valueInWords(
  field: string,
  value: string,
  part: { kind: string; among?: Among },
  { catalogue, locale }: Reader,
): string {
  if (value === "") return "";
  if (part.kind === "code" || part.kind === "codes")
    return codeTexts(field, locale)[value] ?? value;
  return part.among ? nameAmong(part.among, value, catalogue, locale).text : value;
}

/** What a part asks about, where it is one of a list of entries. */
export const amongOf = (part: Part): { kind: string; among?: Among } =>
  "among" in part ? { kind: part.kind, among: part.among } : { kind: part.kind };
