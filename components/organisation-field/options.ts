import { matching, type Option, searchedIn } from "@/components/combobox/option";
import { folded } from "@/domain/folded";

/** An organisation that can be chosen, with what then stands in the field. */
export type NamedOption = Option & { written: string; isAnother: boolean };

/** What the list of a page offers, as far as it works for a country; null: for any. */
export const optionsIn = (list: string, country: string | null): NamedOption[] => {
  const found = document.getElementById(list);
  const options = found instanceof HTMLDataListElement ? [...found.options] : [];
  return options
    .filter(({ dataset }) => !country || !dataset.in || dataset.in.split(" ").includes(country))
    .map(({ value, lang, dataset }) => ({
      ...{ id: value, text: value, written: value, lang, isAnother: false },
      span: dataset.span ? `· ${dataset.span}` : "",
      searched: searchedIn([value, ...(dataset.also ?? "").split("|")]),
    }));
};

/** Whether one typed the name of an organisation that is not in the list: "another: …". */
export const isAnother = (typed: string, another: string | null): boolean =>
  another !== null && typed.trim().startsWith(another.replace("{name}", "").trim());

/**
 * The options that fit, and at their end what was typed as "another: …", unless it is the name of one or
 * begins so already. `another` is how that is written; null where it does not count.
 */
export function anotherAmong(
  options: readonly NamedOption[],
  typed: string,
  another: string | null,
): NamedOption[] {
  const found = matching(options, typed);
  const name = typed.trim();
  const isName = options.some(({ text }) => folded(text) === folded(name));
  if (!another || name === "" || isName || isAnother(name, another)) return found;
  const written = another.replace("{name}", name);
  return [
    ...found,
    { id: "another", text: written, written, lang: "", span: "", searched: "", isAnother: true },
  ];
}
