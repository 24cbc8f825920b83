import type { Editing } from "@/app/_forms/read-edit";
import { type EntryToEdit, findEntryToEdit } from "@/data/entry/edit";
import { closedFields } from "@/domain/entry/closed";
import { type EntryNoun, partsOfEntry } from "@/domain/entry/entry";
import { valuesOfFacts } from "@/domain/entry/facts";
import { formPartsOf } from "@/domain/entry/form-parts";
import type { Viewer } from "@/domain/viewer";

/** An entry as its form shows it now. */
export const editingOf = (noun: EntryNoun, { version, facts, row }: EntryToEdit): Editing => {
  const closed = closedFields(noun, row);
  const asked = Object.entries(facts).filter(([field]) => !closed.includes(field));
  return {
    version,
    fields: valuesOfFacts(partsOfEntry(noun), Object.fromEntries(asked)),
    parts: formPartsOf(partsOfEntry(noun)),
  };
};

/** The same for who may edit it; else null. */
export async function editingEntry(
  viewer: Viewer,
  noun: EntryNoun,
  id: string,
): Promise<Editing | null> {
  const entry = await findEntryToEdit(viewer, noun, id);
  return entry && editingOf(noun, entry);
}
