import { countriesConcerned } from "../border";
import type { Problems } from "../outcome";
import { areBothSides, type Country, countries, type Places } from "../region";
import { positionField } from "../side-text";

/** What a form asks of one side, in fields like "provision-NL". */
const sideFields = ["competent", "provision", "position"] as const;

type SideField = `${(typeof sideFields)[number]}-${Country}`;

/** The names of the fields of one country, in the order of the form. */
export const fieldsOfSide = (country: Country): SideField[] =>
  sideFields.map((name) => `${name}-${country}` as const);

/**
 * The countries that a form asks about: those of the chosen regions, and those under which something
 * stands, so that nobody loses from sight what was written.
 */
export const countriesToAsk = (
  values: Readonly<Record<string, readonly string[]>>,
  places: Places,
): Country[] => {
  const concerned = countriesConcerned(
    { regions: values.regions ?? [], borders: values.borders ?? [] },
    places,
  );
  return countries.filter(
    (country) =>
      concerned.includes(country) ||
      fieldsOfSide(country).some((name) => (values[name]?.[0] ?? "").trim() !== ""),
  );
};

/** Whether a form asks what this country says for itself: of its own side, or to empty what stands there. */
export const asksPosition = (
  values: Readonly<Record<string, readonly string[]>>,
  country: Country,
  own: Country | null,
): boolean => country === own || (values[positionField(country)]?.[0] ?? "") !== "";

/**
 * Nothing stands under a country that is not concerned: it would fall away without a word. Asked only of
 * regions on both sides, because others have to be put right first.
 */
export function problemsOfSides(
  fields: Readonly<Partial<Record<SideField, string>>>,
  concerned: readonly Country[],
): Problems {
  if (!areBothSides(concerned)) return {};
  const left = countries.filter((country) => !concerned.includes(country)).flatMap(fieldsOfSide);
  return Object.fromEntries(
    left.filter((name) => fields[name]).map((name) => [name, "sideNotConcerned"]),
  );
}

/** What a side says for itself is written by that side alone, because nobody else reads it. */
export const problemsOfPositions = (
  fields: Readonly<Partial<Record<SideField, string>>>,
  own: Country | null,
): Problems =>
  Object.fromEntries(
    countries
      .filter((country) => country !== own && fields[positionField(country)])
      .map((country) => [positionField(country), "notYourSide"]),
  );
