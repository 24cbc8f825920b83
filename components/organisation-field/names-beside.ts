import { governmentKinds } from "@/domain/entry/entry";
import { inLanguage, type Language } from "@/domain/language";
import { abbreviationsOf } from "@/domain/organisation";
import { seatFor, seatNames } from "@/domain/seat";
import type { NamedOrganisation, NamedOrganisations } from "./written-name";

/** What is known of an organisation beside its name. */
export type Beside = {
  /** The countries it works for; none: for any. */
  in: readonly string[];
  /** What is said after its name, in quieter letters. */
  span: string;
  /** Its other names and its abbreviations. */
  also: readonly string[];
  /** What its place is called. */
  near: readonly string[];
  /** Whether it governs what it is called after, and is no body of one task there. */
  governs: boolean;
};

/** By what the organisations of the list are found beside their name in this language, by that name. */
export function namesBeside(
  organisations: NamedOrganisations,
  locale: Language,
): Record<string, Beside> {
  const listed = [...organisations.values()].filter(({ listed }) => listed);
  return Object.fromEntries(
    listed.map((organisation) => {
      const { abbreviation, place, countries, kind } = organisation;
      const name = inLanguage(organisation.names, locale).text;
      const span = [abbreviation, seatFor(place, locale)].filter(Boolean).join(" · ");
      const [also, near] = [alsoNamed(organisation, name), seatNames(place)];
      return [name, { in: countries, span, also, near, governs: governmentKinds.includes(kind) }];
    }),
  );
}

const alsoNamed = (organisation: NamedOrganisation, name: string): string[] => {
  const beside = [...Object.values(organisation.names), ...abbreviationsOf(organisation)];
  return [...new Set(beside)].filter((one): one is string => Boolean(one) && one !== name);
};
