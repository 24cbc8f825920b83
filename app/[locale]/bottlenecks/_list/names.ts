import type { Catalogue } from "@/data/catalogue";
import { bottleneckStatuses, causes } from "@/domain/bottleneck/bottleneck";
import type { Dimension } from "@/domain/bottleneck/filter";
import { inLanguage, type Language, type Names, type Phrase } from "@/domain/language";
import { translator } from "@/i18n/server";

/** What each value of each filter is called, in the order in which it is shown. */
export type FilterNames = Record<Dimension, ReadonlyMap<string, Phrase>>;

/** The names of all filters, as this reader knows them. */
export function nameFilters(locale: Language, catalogue: Catalogue): FilterNames {
  const t = translator(locale, "Bottleneck");
  const own = (text: string): Phrase => ({ text, language: locale });
  const named = (entries: ReadonlyMap<string, { names: Names }>) =>
    new Map([...entries].map(([id, { names }]) => [id, inLanguage(names, locale)]));
  return {
    status: new Map(bottleneckStatuses.map((id) => [id, own(t(`status.${id}`))])),
    cause: new Map(causes.map((id) => [id, own(t(`cause.${id}`))])),
    theme: named(catalogue.themes),
    partnership: named(
      new Map(
        [...catalogue.partnerships].flatMap(([id, { partyId }]) => {
          const party = catalogue.parties.get(partyId);
          return party ? [[id, party] as const] : [];
        }),
      ),
    ),
    region: named(catalogue.regions),
    organisation: named(catalogue.organisations),
  };
}
