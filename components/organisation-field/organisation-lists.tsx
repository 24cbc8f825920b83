import { compareNames, inLanguage, type Language } from "@/domain/language";
import { path } from "@/i18n/routing";
import type { NamedOrganisations } from "./written-name";

type Props = {
  locale: Language;
  organisations: NamedOrganisations;
  /** Those that stand first: of the official, and named on this page already. */
  first?: readonly string[];
};

/**
 * What the fields for organisations of a page suggest. A browser without scripts suggests from these names
 * itself; with scripts a field asks for what else they are found by when it is first used.
 */
export function OrganisationLists({ locale, organisations, first = [] }: Props) {
  return (
    <datalist id="organisations" data-names={path(locale, "/organisations/names")}>
      {inOrder(organisations, locale, first).map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function inOrder(
  organisations: NamedOrganisations,
  locale: Language,
  first: readonly string[],
): string[] {
  const compare = compareNames(locale);
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...organisations]
    .filter(([, { listed }]) => listed)
    .map(([id, { names }]) => ({ id, name: inLanguage(names, locale).text }))
    .sort((a, b) => place(a.id) - place(b.id) || compare(a.name, b.name))
    .map(({ name }) => name);
}
