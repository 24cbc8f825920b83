import { addOrganisation } from "@/data/entry/add";
import { editEntry, settleNewer } from "@/data/entry/edit";
import { type EntryNoun, entries, partsOfEntry } from "@/domain/entry/entry";
import { listsIn } from "@/domain/entry/facts";
import {
  type EntryAddRequest,
  type EntryEditRequest,
  entryAddSchema,
  entryEditSchema,
  type NewerRequest,
  newerSchema,
} from "@/domain/entry/request";
import type { FormValues } from "@/domain/fields";
import type { Viewer } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
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

/** What the form of a new organisation does with its post. */
export const newOrganisationForm = {
  schema: entryAddSchema("organisation"),
  lists: listsIn(partsOfEntry("organisation")),
  form: `/${entries.organisation.section}/new`,
  write: (viewer: Viewer, request: EntryAddRequest) => addOrganisation(viewer, request),
  next: (id: string, _: unknown, locale: Locale) =>
    path(locale, `/${entries.organisation.section}/${id}?saved=1`),
};
