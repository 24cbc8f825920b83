import { compareNames, inLanguage, type Language } from "@/domain/language";
import { abbreviationsOf } from "@/domain/organisation";
import type { NamedOrganisation, NamedOrganisations } from "./written-name";

type Props = {
  locale: Language;
  organisations: NamedOrganisations;
  /** Those that stand first: of the official, and named on this page already. */
  first?: readonly string[];
  /** The countries of which the page asks only their own. */
  countries?: readonly string[];
};

/**
 * What the fields for organisations of a page suggest: all of them, and those of a country. A browser without
 * scripts suggests from these lists itself; with scripts the first one is searched in every language.
 */
export function OrganisationLists({ locale, organisations, first = [], countries = [] }: Props) {
  const all = inOrder(organisations, locale, first);
  return (
    <>
      <datalist id="organisations">
        {all.map(({ id, organisation, name }) => (
          <option
            key={id}
            value={name}
            data-in={organisation.countries.join(" ") || undefined}
            data-span={spanOf(organisation)}
            data-also={namesBeside(organisation, name)}
          />
        ))}
      </datalist>
      {countries.map((country) => (
        <datalist key={country} id={`organisations-${country}`}>
          {all
            .filter(({ organisation: { countries } }) => isOf(country, countries))
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
      ))}
    </>
  );
}

function inOrder(organisations: NamedOrganisations, locale: Language, first: readonly string[]) {
  const compare = compareNames(locale);
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...organisations]
    .filter(([, { listed }]) => listed)
    .map(([id, organisation]) => ({
      ...{ id, organisation },
      name: inLanguage(organisation.names, locale).text,
    }))
    .sort((a, b) => place(a.id) - place(b.id) || compare(a.name, b.name));
}

const isOf = (country: string, all: readonly string[]): boolean =>
  all.length === 0 || all.includes(country);

const spanOf = ({ abbreviation, place }: NamedOrganisation): string | undefined =>
  [abbreviation, place].filter(Boolean).join(" · ") || undefined;

/** By what it is found beside its name: its names in other languages, its abbreviations and its place. */
const namesBeside = (organisation: NamedOrganisation, name: string): string => {
  const { names, place } = organisation;
  const beside = [...Object.values(names), ...abbreviationsOf(organisation), place];
  return [...new Set(beside)].filter((one) => one && one !== name).join("|");
};
