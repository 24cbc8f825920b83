import { matching, type Option, searchedIn } from "@/components/combobox/option";
import { folded } from "@/domain/folded";
import { nameBehindOther } from "@/domain/other-name";
import type { Beside } from "./names-beside";

/** An organisation that can be chosen, with what then stands in the field. */
export type NamedOption = Option & { written: string; isAnother: boolean };

/** What is known of the organisations of a list beside their names, by name. */
export type BesideNames = Readonly<Record<string, Beside>>;

const nothing: Beside = { in: [], span: "", also: [] };
const isOf = (country: string | null, all: readonly string[]) =>
  !country || all.length === 0 || all.includes(country);

/** The list of this page, if it has one. */
export function organisationList(): HTMLDataListElement | null {
  const found = document.getElementById("organisations");
  return found instanceof HTMLDataListElement ? found : null;
}

/** What the list of a page offers, as far as it works for a country; null: for any. */
export const optionsIn = (
  list: HTMLDataListElement | null,
  beside: BesideNames,
  country: string | null,
): NamedOption[] =>
  [...(list?.options ?? [])]
    .map(({ value }) => ({ value, ...(beside[value] ?? nothing) }))
    .filter(({ in: countries }) => isOf(country, countries))
    .map(({ value, span, also }) => ({
      ...{ id: value, text: value, written: value, lang: "", isAnother: false },
      span: span ? `· ${span}` : "",
      searched: searchedIn([value, ...also]),
    }));

/**
 * The options that fit, and at their end what was typed as "another: …", unless it is the name of one. Who begins
 * so already is searched for what stands behind it. `another` is how that is written; null where it does not count.
 */
export function anotherAmong(
  options: readonly NamedOption[],
  typed: string,
  another: string | null,
): NamedOption[] {
  const name = (another === null ? typed : (nameBehindOther(typed) ?? typed)).trim();
  const found = matching(options, name);
  const isName = options.some(({ text }) => folded(text) === folded(name));
  if (!another || name === "" || isName) return found;
  const written = another.replace("{name}", name);
  return [
    ...found,
    { id: "another", text: written, written, lang: "", span: "", searched: "", isAnother: true },
  ];
}
