import { inLanguage, type Language, type Names, type Phrase } from "@/domain/language";
import { type Nameable, otherNameOf } from "@/domain/organisation";
import { translator } from "@/i18n/server";

/** An organisation as the catalogue has it. */
export type NamedOrganisation = Nameable & {
  names: Names;
  kind: string;
  place: string | null;
  countries: readonly string[];
};
export type NamedOrganisations = ReadonlyMap<string, NamedOrganisation>;

/** How a reader meets an organisation: by its name; one that is not in the list yet as "another: …". */
export function organisationName(
  { names, listed }: Pick<Nameable, "names" | "listed">,
  reader: Language,
): Phrase {
  const name = inLanguage(names, reader);
  return listed ? name : { text: anotherName(name.text, reader), language: reader };
}

/** What stands in a field in which this was chosen or typed. */
export function writtenName(
  value: string,
  organisations: NamedOrganisations,
  reader: Language,
): Phrase {
  const known = organisations.get(value);
  if (known) return organisationName(known, reader);
  const other = otherNameOf(value);
  return { text: other === null ? value : anotherName(other, reader), language: reader };
}

const anotherName = (name: string, reader: Language): string =>
  translator(reader, "OrganisationField")("another", { name });
