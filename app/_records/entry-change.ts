import type { EntryParts } from "@/domain/entry/part";
import type { Changes } from "@/domain/event/payload";
import { amongOf, valueInWords } from "./entry-words";
import { fieldNames } from "./field-names";
import type { HistoryWords } from "./history-words";

type Fact = Changes[string][0];

/** The lines that tell a change; none where only the name of the field says something. */
export function changeInWords(
  parts: EntryParts,
  name: string,
  [before, after]: readonly [Fact, Fact],
  words: HistoryWords,
): string[] {
  const part = parts[name];
  const [field] = fieldNames([name], words);
  if (!part || !field || part.kind === "rows") return [];
  const say = (value: unknown) => valueInWords(name, String(value ?? ""), amongOf(part), words);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [was, is] = [listOf(before), listOf(after)];
    const only = (some: readonly unknown[], others: readonly unknown[]) =>
      words.format.list(some.filter((one) => !others.includes(one)).map(say));
    const [added, removed] = [only(is, was), only(was, is)];
    return [
      ...(added ? [words.entry("history.added", { field, names: added })] : []),
      ...(removed ? [words.entry("history.removed", { field, names: removed })] : []),
    ];
  }
  const values = { field, before: say(before), after: say(after) || words.entry("empty") };
  return [words.entry(values.before ? "history.from" : "history.set", values)];
}

const listOf = (fact: Fact): readonly unknown[] => (Array.isArray(fact) ? fact : []);
