import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { entries, partsOfEntry } from "@/domain/entry/entry";
import { type Facts, settled } from "@/domain/entry/facts";
import { reachOfEntry } from "@/domain/entry/reach";
import type { EntryAddRequest } from "@/domain/entry/request";
import { type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { createEntry } from "@/prisma/entries";
import { readCatalogue } from "../catalogue";
import { forgetReference } from "../memory";
import { keepTexts } from "../text-versions";
import { write } from "../write";
import { markOwn } from "./edited-fields";
import { problemsOfEntry } from "./problems";
import { changesOfEntry, textsOfEntry } from "./told";

const nothing: Facts = {};

const noun = "organisation";
const parts = partsOfEntry(noun);

/** Adds an organisation that the files do not know, and gives its id. It is public at once. */
export async function addOrganisation(
  viewer: Viewer,
  request: EntryAddRequest,
): Promise<Outcome<string>> {
  const facts = settled(parts, request.facts);
  const catalogue = await readCatalogue();
  const id = randomUUID();
  const grant = grantFor(viewer, "maintain", reachOfEntry(noun, { id, row: {}, facts }, catalogue));
  const asked = {
    ...{ act: `${noun}.add`, request, answer: z.string() },
    // There is no row to hold before there is an entry.
    lock: async () => ({}),
    roleFor: () => grant?.role ?? null,
  };
  return write(viewer, asked, async ({ tx, afterCommit }) => {
    const problems = await problemsOfEntry(tx, { noun, id }, [nothing, request.facts], {
      viewer,
      catalogue,
    });
    if (Object.keys(problems).length > 0) return refused("incomplete", problems);
    const record = { type: entries[noun].type, id };
    await createEntry(tx, noun, id, facts);
    await markOwn(tx, record);
    afterCommit(forgetReference);
    const texts = await keepTexts(tx, viewer, record, textsOfEntry(parts, nothing, facts));
    const payload = { changes: changesOfEntry(parts, nothing, facts), texts };
    return { ok: true, value: id, events: [{ name: "organisation.added", record, payload }] };
  });
}
