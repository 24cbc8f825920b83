import "server-only";
import { isDeepStrictEqual } from "node:util";
import { closedFields, openFacts } from "@/domain/entry/closed";
import { type EntryNoun, entries, partsOfEntry } from "@/domain/entry/entry";
import { type Facts, settled } from "@/domain/entry/facts";
import { withMembers } from "@/domain/entry/members";
import { grantForAll, notTheirs, reachesOfEdit, reachOfEntry } from "@/domain/entry/reach";
import type { EntryEditRequest, NewerRequest } from "@/domain/entry/request";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor, mayAnywhere } from "@/domain/permission";
import type { Anyone, Viewer } from "@/domain/viewer";
import { readEntries, type StoredEntry, writeEntry } from "@/prisma/entries";
import { type Catalogue, readCatalogue } from "../catalogue";
import { db } from "../db";
import { forgetReference } from "../memory";
import { keepTexts } from "../text-versions";
import { type Change, happened, type Writing, write } from "../write";
import { listNamed, markEdited, type OtherReading, otherReadings } from "./edited-fields";
import { problemsOfEntry } from "./problems";
import { changesOfEntry, textsOfEntry } from "./told";

/** An entry as its edit form shows it now, with what newer reference data say otherwise. */
export type EntryToEdit = StoredEntry & { others: OtherReading[] };

/** The entry for an official who may edit it; else null. */
export async function findEntryToEdit(
  viewer: Viewer,
  noun: EntryNoun,
  id: string,
): Promise<EntryToEdit | null> {
  const [entry] = await readEntries(db, noun, { id });
  if (
    !entry ||
    isMerged(entry) ||
    !grantFor(viewer, "maintain", reachOfEntry(noun, entry, await readCatalogue()))
  )
    return null;
  const closed = closedFields(noun, entry.row);
  const others = await otherReadings({ type: entries[noun].type, id });
  return { ...entry, others: others.filter(({ field }) => !closed.includes(field)) };
}

/** What became another is looked up there, and changed no more. */
const isMerged = ({ row }: StoredEntry): boolean => Boolean(row.mergedIntoId);

/** Whether this official may change it: what decides if the way to its form is shown. */
export async function mayEditEntry(viewer: Anyone, noun: EntryNoun, id: string): Promise<boolean> {
  return mayAnywhere(viewer, "maintain") && viewer !== null
    ? (await findEntryToEdit(viewer, noun, id)) !== null
    : false;
}

type Asked = { id: string; version: number; requestId: string };

/** One write about an entry: everybody may know of it, who keeps it may change it. */
async function writeAbout(
  viewer: Viewer,
  noun: EntryNoun,
  { act, request, sameAs }: { act: string; request: Asked; sameAs?: object | undefined },
  change: (writing: Writing<StoredEntry>, catalogue: Catalogue) => Promise<Change<undefined>>,
): Promise<Outcome> {
  const catalogue = await readCatalogue();
  return write(
    viewer,
    {
      ...{ act: `${noun}.${act}`, request, sameAs },
      lock: async (tx) =>
        (await readEntries(tx, noun, { id: request.id, hold: true })).find(
          (entry) => !isMerged(entry),
        ) ?? null,
      roleFor: (row) =>
        grantFor(viewer, "maintain", reachOfEntry(noun, row, catalogue))?.role ?? null,
      version: { asked: request.version, of: ({ version }) => version },
    },
    (writing) => {
      writing.afterCommit(forgetReference);
      return change(writing, catalogue);
    },
  );
}

/** Writes what a form says of an entry, unless a colleague was first. It is public at once. */
export const editEntry = (
  viewer: Viewer,
  noun: EntryNoun,
  request: EntryEditRequest,
  sameAs?: object,
): Promise<Outcome> =>
  writeAbout(viewer, noun, { act: "edit", request, sameAs }, (writing, catalogue) =>
    replaceFacts(viewer, noun, writing, request.facts, { catalogue }),
  );

async function replaceFacts(
  viewer: Viewer,
  noun: EntryNoun,
  { tx, row }: Writing<StoredEntry>,
  asked: Facts,
  { catalogue, fromFiles = {} }: { catalogue: Catalogue; fromFiles?: Facts },
): Promise<Change<undefined>> {
  const open = openFacts(noun, row, withMembers(noun, asked, catalogue.regions));
  const typed = { ...row.facts, ...open.facts };
  const facts = settled(partsOfEntry(noun), typed);
  const around = { viewer, catalogue, fromFiles };
  const problems = {
    ...notTheirs(viewer, noun, row.facts, facts, catalogue),
    ...(await problemsOfEntry(tx, { noun, id: row.id }, [row.facts, typed], around)),
    ...open.problems,
  };
  if (Object.keys(problems).length > 0) return refused("incomplete", problems);
  const grant = grantForAll(viewer, reachesOfEdit(noun, row, facts, catalogue));
  if (!grant) return refused("notYours");
  const isNamedOnly = row.row.listed === false;
  if (isDeepStrictEqual(row.facts, facts) && !isNamedOnly) return happened();
  const record = { type: entries[noun].type, id: row.id };
  const parts = partsOfEntry(noun);
  await writeEntry(tx, noun, row.id, [row.facts, facts]);
  // A name that an official typed ("another: …") is an organisation of the list once an editor saves it.
  if (isNamedOnly) await listNamed(tx, record);
  else await markEdited(tx, record, row.facts, facts);
  const texts = await keepTexts(tx, viewer, record, textsOfEntry(parts, row.facts, facts));
  const changes = changesOfEntry(parts, row.facts, facts);
  const { role } = grant;
  return happened({ name: `${noun}.edited`, record, payload: { changes, texts }, role });
}

/** Takes over what newer reference data say of a field, or keeps what officials wrote against them. */
export const settleNewer = (
  viewer: Viewer,
  noun: EntryNoun,
  request: NewerRequest,
): Promise<Outcome> =>
  writeAbout(viewer, noun, { act: "settle", request }, async (writing, catalogue) => {
    const { tx, row } = writing;
    const record = { type: entries[noun].type, id: row.id };
    const { field, choice } = request;
    const other = (await otherReadings(record, tx)).find((one) => one.field === field);
    if (!other) return happened();
    if (choice === "take" && other.fact !== null) {
      const fromFiles = { [field]: other.fact };
      return replaceFacts(viewer, noun, writing, fromFiles, { catalogue, fromFiles });
    }
    if (!other.isNewer) return happened();
    const where = { recordType: record.type, recordId: record.id, field };
    await tx.editedField.updateMany({ where, data: { isNewer: false } });
    return happened({ name: `${noun}.kept`, record, payload: { field } });
  });
