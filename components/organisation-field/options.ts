import { type Option, onlyMeant } from "@/components/combobox/option";
import { folded } from "@/domain/folded";
import { beginsWith, matching, searchedIn } from "@/domain/matching";
import { nameBehindOther } from "@/domain/other-name";
import type { Beside } from "./names-beside";

/** An organisation that can be chosen, with what then stands in the field. */
export type NamedOption = Option & { written: string; isAnother: boolean; governs?: boolean };

/** What is known of the organisations of a list beside their names, by name. */
export type BesideNames = Readonly<Record<string, Beside>>;

const nothing: Beside = { in: [], span: "", also: [], near: [], governs: false };
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
    .map(({ value }) => ({ value, ...nothing, ...beside[value] }))
    .filter(({ in: countries }) => isOf(country, countries))
    .map(({ value, span, also, near, governs }) => ({
      ...{ id: value, text: value, written: value, lang: "", isAnother: false, governs },
      span: span ? `· ${span}` : "",
      ...{ searched: searchedIn([value, ...also]), near: searchedIn(near) },
    }));

/** A name word by word; what stands in brackets tells it from its namesakes, and is not what one types. */
const spoken = (name: string): string =>
  ` ${name.replace(/\(.*?\)/gu, "")} `.replace(/[^\p{L}\p{N}]+/gu, " ");

const namesOf = ({ searched }: NamedOption): string[] => searched.split("\n").map(spoken);

/** First what is called exactly so, then who governs what is called so, then what begins so. */
const fit = (option: NamedOption, query: string): number => {
  const [names, said] = [namesOf(option), spoken(query)];
  if (said === " ") return 0;
  if (names.includes(said)) return 3;
  if (option.governs && names.some((name) => name.includes(said))) return 2;
  return beginsWith(option, query);
};

/** The organisation that is meant where one only typed: one of several is to be pointed at. */
export const onlyCalled = (found: readonly NamedOption[], typed: string): NamedOption | null =>
  onlyMeant(found, (option) => namesOf(option).includes(spoken(folded(typed))));

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
  const found = matching(options, name, fit);
  const isName = options.some(({ text }) => folded(text) === folded(name));
  if (!another || name === "" || isName) return found;
  const written = another.replace("{name}", name);
  return [
    ...found,
    { id: "another", text: written, written, lang: "", span: "", searched: "", isAnother: true },
  ];
}
