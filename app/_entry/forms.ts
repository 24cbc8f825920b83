import { editEntry, settleNewer } from "@/data/entry/edit";
import { type EntryNoun, entries, partsOfEntry } from "@/domain/entry/entry";
import { listsIn } from "@/domain/entry/facts";
import {
  type EntryEditRequest,
  entryEditSchema,
  type NewerRequest,
  newerSchema,
} from "@/domain/entry/request";
import type { FormValues } from "@/domain/fields";
import type { Viewer } from "@/domain/viewer";
import { editingEntry } from "./editing";

const formOf = (noun: EntryNoun) => `/${entries[noun].section}/[id]/edit`;

/** What the edit form of an entry does with its post. */
export const entryForm = (noun: EntryNoun) => ({
  schema: entryEditSchema(noun),
  lists: listsIn(partsOfEntry(noun)),
  form: formOf(noun),
  write: (viewer: Viewer, request: EntryEditRequest, _: unknown, post: FormValues) =>
    editEntry(viewer, noun, request, post),
  editing: (viewer: Viewer, { id }: FormValues) => editingEntry(viewer, noun, id?.[0] ?? ""),
  next: `/${entries[noun].section}/[id]?saved=1`,
});

/** What the two buttons beside newer reference data do. */
export const newerForm = (noun: EntryNoun) => ({
  schema: newerSchema,
  form: formOf(noun),
  write: (viewer: Viewer, request: NewerRequest) => settleNewer(viewer, noun, request),
  next: `${formOf(noun)}?saved=1`,
});
