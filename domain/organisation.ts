import { z } from "zod";
import type { FormValues } from "./fields";
import { folded, spellings } from "./folded";
import type { Names } from "./language";
import { nameBehindOther } from "./other-name";
import { cleanLine, firstSigns } from "./text";

/** An organisation as one chooses it by typing. */
export type Nameable = {
  names: Names;
  /** As officials call it; in Belgium each language's own: "RSZ / ONSS". */
  abbreviation: string | null;
  /** False where an official typed its name and no editor listed it yet. */
  listed: boolean;
};
type Organisations = ReadonlyMap<string, Nameable>;

const otherMark = "other:";
const longestName = 200;

/** The organisation of a field: its id, or a name that is not in the list. */
export const organisationSchema = z
  .string()
  .trim()
  .max(longestName + 100, "unknownOrganisation");

/** The fields in which one chooses an organisation. */
const single = /^(?:competent-(?:NL|DE|BE)|ownerId|nextStepById|leadId|organisationId|intoId)$/;

/** Those with a line for each: a form has more lines than one fills in. */
const several = /^(?:partners|participants)$/;

export const isOrganisationField = (name: string): boolean =>
  single.test(name) || several.test(name);

/** The name that was typed where no organisation of the list fits; null for all else, also where it has no letter. */
export function otherNameOf(value: string): string | null {
  if (!value.startsWith(otherMark)) return null;
  const name = cleanLine(nameBehindOther(value) ?? "");
  return hasLetter.test(name) ? name : null;
}
const hasLetter = /[\p{L}\p{N}]/u;

/** Whether this is an organisation of the portal, or the name of one that is not in its list yet. */
export const isKnownOrNamed = (
  value: string,
  organisations: ReadonlyMap<string, unknown>,
): boolean => organisations.has(value) || otherNameOf(value) !== null;

/** What was typed in the fields of a form for organisations, as the ids of those that are meant. */
export const withOrganisations = (values: FormValues, organisations: Organisations): FormValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, typed]) => [
      name,
      isOrganisationField(name)
        ? filled(name, typed).map((one) => meantBy(one, organisations))
        : typed,
    ]),
  );

const filled = (name: string, typed: readonly string[]) =>
  several.test(name) ? typed.filter((one) => one !== "") : [...typed];

/**
 * The id of the organisation that is meant: by its id, by its name in any language or by its abbreviation,
 * whatever its accents and capitals. "another: Name" is the id of one that is known by now, else "other:Name";
 * what nobody knows stays as it was typed.
 */
export function meantBy(typed: string, organisations: Organisations): string {
  if (typed === "" || organisations.has(typed)) return typed;
  const behind = nameBehindOther(typed);
  const other = behind === null ? null : cleanLine(behind);
  const index = indexOf(organisations);
  const meant = spellings(other ?? typed)
    .map((said) => index.get(said))
    .find(Boolean);
  return (
    meant ?? (other && hasLetter.test(other) ? otherMark + firstSigns(other, longestName) : typed)
  );
}

/** Ids by folded name and abbreviation; null where several are called so. */
type Index = Map<string, string | null>;

const indexes = new WeakMap<Organisations, Index>();

function indexOf(organisations: Organisations): Index {
  const known = indexes.get(organisations);
  if (known) return known;
  const all = [...organisations];
  const listed = all.filter(([, { listed }]) => listed);
  const others = all.filter(([, { listed }]) => !listed);
  const index: Index = new Map();
  // What comes first counts: a name before an abbreviation, and a listed one before one that is not.
  fill(index, listed, ({ names }) => Object.values(names));
  fill(index, listed, abbreviationsOf);
  fill(index, others, ({ names }) => Object.values(names));
  indexes.set(organisations, index);
  return index;
}

/** Whether an organisation has this name, in any language. */
export const hasName = ({ names }: Pick<Nameable, "names">, name: string): boolean =>
  Object.values(names).some((one) => folded(one) === folded(name));

/** Whether an organisation is called so in short. */
export const hasAbbreviation = (
  organisation: Pick<Nameable, "abbreviation">,
  name: string,
): boolean => abbreviationsOf(organisation).some((one) => folded(one) === folded(name));

export const abbreviationsOf = ({ abbreviation }: Pick<Nameable, "abbreviation">): string[] =>
  abbreviation?.split(" / ") ?? [];

function fill(
  index: Index,
  organisations: readonly (readonly [string, Nameable])[],
  namesOf: (organisation: Nameable) => string[],
): void {
  const added: Index = new Map();
  for (const [id, organisation] of organisations)
    for (const name of namesOf(organisation).flatMap(spellings)) {
      const before = added.get(name);
      added.set(name, before === undefined || before === id ? id : null);
    }
  for (const [name, id] of added) if (!index.has(name)) index.set(name, id);
}
