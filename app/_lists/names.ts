import { organisationName } from "@/components/organisation-field/written-name";
import type { Catalogue } from "@/data/catalogue";
import { compareNames, inLanguage, type Names, type Phrase } from "@/domain/language";
import {
  type CatalogueKind,
  type FilterName,
  filterNames,
  type ListDeclaration,
} from "@/domain/list";
import type { Locale } from "@/i18n/routing";

/** What each value of each filter is called, in the order in which it is shown. */
export type FilterNames<Name extends string = string> = Readonly<
  Record<Name, ReadonlyMap<string, Phrase>>
>;

/** What the values that a declaration itself lists are called, by filter. */
export type OwnNames<L extends ListDeclaration> = {
  [N in FilterName<L> as L["filters"][N] extends readonly string[] ? N : never]: (
    value: L["filters"][N] extends readonly (infer V)[] ? V : never,
  ) => string;
};

/** The names of all filters of a list, as this reader knows them. */
export function nameFilters<L extends ListDeclaration>(
  list: L,
  locale: Locale,
  catalogue: Catalogue,
  own: OwnNames<L>,
): FilterNames<FilterName<L>> {
  const named = filterNames(list).map((name) => {
    const values = list.filters[name] ?? [];
    if (typeof values === "string") return [name, nameCatalogue(catalogue, locale)[values]];
    const text = own[name as unknown as keyof OwnNames<L>] as (value: string) => string;
    return [name, new Map(values.map((value) => [value, { text: text(value), language: locale }]))];
  });
  return Object.fromEntries(named);
}

type CatalogueNames = Readonly<Record<CatalogueKind, ReadonlyMap<string, Phrase>>>;

const known = new WeakMap<Catalogue, Map<Locale, CatalogueNames>>();

/**
 * The names in the catalogue. Regions and organisations, of which there are many, are in the order of the
 * reader's language; themes and partnerships have an order of their own. Sorted once for each catalogue.
 */
export function nameCatalogue(catalogue: Catalogue, locale: Locale): CatalogueNames {
  const byLocale = known.get(catalogue) ?? new Map<Locale, CatalogueNames>();
  known.set(catalogue, byLocale);
  const names = byLocale.get(locale) ?? {
    theme: named(catalogue.themes, locale),
    partnership: named(neighbours(catalogue), locale),
    region: sorted(named(catalogue.regions, locale), locale),
    organisation: sorted(organisations(catalogue, locale), locale),
  };
  byLocale.set(locale, names);
  return names;
}

const named = (entries: ReadonlyMap<string, { names: Names }>, locale: Locale) =>
  new Map([...entries].map(([id, { names }]) => [id, inLanguage(names, locale)]));

const organisations = ({ organisations }: Catalogue, locale: Locale) =>
  new Map([...organisations].map(([id, one]) => [id, organisationName(one, locale)]));

function sorted(names: ReadonlyMap<string, Phrase>, locale: Locale) {
  const compare = compareNames(locale);
  return new Map([...names].sort(([, a], [, b]) => compare(a.text, b.text)));
}

/** A partnership is called after the neighbour it is with. */
const neighbours = ({ partnerships, parties }: Catalogue) =>
  new Map(
    [...partnerships].flatMap(([id, { partyId }]) => {
      const party = parties.get(partyId);
      return party ? [[id, party] as const] : [];
    }),
  );
