import { randomUUID } from "node:crypto";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { type EntryNoun, partsOfEntry } from "@/domain/entry/entry";
import { type Facts, listsIn, valuesOfFacts } from "@/domain/entry/facts";
import { organisationList } from "@/domain/entry/organisation-list";
import { entryEditSchema } from "@/domain/entry/request";
import type { FormValues } from "@/domain/fields";
import type { Outcome } from "@/domain/outcome";
import { parseFields } from "@/domain/parse";
import type { Viewer } from "@/domain/viewer";
import { readEntries } from "@/prisma/entries";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { editEntry } from "../entry/edit";
import { organisations } from "../entry/organisation-list";

/** What an entry says now. */
export async function entryNow(noun: EntryNoun, id: string) {
  const [entry] = await readEntries(db, noun, { id });
  if (!entry) throw new Error(`There is no ${noun} ${id}.`);
  return entry;
}

/** The form of an entry as it stands now, with this typed in it. */
export async function entryFormOf(noun: EntryNoun, id: string, typed: Facts): Promise<FormValues> {
  const { version, facts } = await entryNow(noun, id);
  const values = valuesOfFacts(partsOfEntry(noun), { ...facts, ...typed });
  return { ...values, id: [id], version: [String(version)], requestId: [randomUUID()] };
}

/** What the form of an entry does with its post. */
export async function sendEntry(
  viewer: Viewer,
  noun: EntryNoun,
  form: FormValues,
): Promise<Outcome> {
  const request = parseFields(entryEditSchema(noun), form, listsIn(partsOfEntry(noun)));
  return request.ok ? editEntry(viewer, noun, request.value) : request;
}

/** An official changes this of an entry. */
export const changeEntry = async (
  viewer: Viewer,
  noun: EntryNoun,
  id: string,
  typed: Facts,
): Promise<Outcome> => sendEntry(viewer, noun, await entryFormOf(noun, id, typed));

/** The ids of the organisations that an editor is shown, on whatever page, by what the address of the list asks. */
export async function organisationsListed(viewer: Viewer, asked: AddressValues): Promise<string[]> {
  const catalogue = await readCatalogue();
  const query = { viewer, reader: "nl" as const, catalogue };
  const all = await organisations.batches({ ...query, ...readAddress(organisationList, asked) });
  const ids: string[] = [];
  for await (const { rows } of all ?? []) ids.push(...rows.map(({ id }) => id));
  return ids;
}
