import type { Problems } from "../outcome";
import type { StoredRow } from "./cells";
import { type EntryNoun, partsOfEntry } from "./entry";
import { type Fact, type Facts, fieldsOfParts, placeOfField } from "./facts";

/**
 * The parts of an entry that its form does not ask, each with why; null where the entry has no such thing.
 *
 * A statistical region stands for itself: members of one would redirect every grant that names it. Which countries
 * an organisation is of decides for its accounts whose side they are on, and nobody chooses that for themselves
 * (decision 13).
 */
export function closedParts(noun: EntryNoun, row: StoredRow): Readonly<Record<string, Closed>> {
  switch (noun) {
    case "region":
      return row.kind === "NUTS3" ? { members: null } : {};
    case "organisation":
      return row.hasAccounts === true ? { countries: "hasAccounts" } : {};
    case "partnership":
    case "commissioner":
      return {};
  }
}
type Closed = "hasAccounts" | null;

/** Lists say the same in whatever order. */
const markOf = (fact: Fact | undefined): string =>
  JSON.stringify(Array.isArray(fact) ? [...fact].sort() : fact);
const isNothing = (fact: Fact | undefined): boolean => fact === undefined || fact.length === 0;

/**
 * What a form asks of an entry, without what is closed of it. A form does not send such a part, so that nothing is
 * as it was; whatever else comes was forged, or the part was closed meanwhile, and is a problem of its field.
 */
export function openFacts(
  noun: EntryNoun,
  entry: { row: StoredRow; facts: Facts },
  asked: Facts,
): { facts: Facts; problems: Problems } {
  const closed = closedParts(noun, entry.row);
  const open: Record<string, Fact> = {};
  const problems: Problems = {};
  for (const [field, fact] of Object.entries(asked)) {
    const { part } = placeOfField(field);
    if (!Object.hasOwn(closed, part)) open[field] = fact;
    else if (!isNothing(fact) && markOf(fact) !== markOf(entry.facts[field]))
      problems[field] = closed[part] ?? "unknownChoice";
  }
  return { facts: open, problems };
}

/** The fields of the parts that are closed of an entry. */
export function closedFields(noun: EntryNoun, row: StoredRow): string[] {
  const closed = closedParts(noun, row);
  const parts = Object.entries(partsOfEntry(noun)).filter(([name]) => Object.hasOwn(closed, name));
  return fieldsOfParts(Object.fromEntries(parts));
}
