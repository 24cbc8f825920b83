import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { partOrganisations } from "@/data/entry/part";
import { forgetReference } from "@/data/memory";
import { changeEntry } from "@/data/testing/entries";
import { add, merge } from "@/data/testing/organisations";
import { refusalIn, valueIn } from "@/data/testing/projects";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "../testing/make";
import type { FileRows } from "./edited";
import { bringReference, fileRows } from "./reference";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

async function bring(files: FileRows) {
  const brought = await db.$transaction((tx) => bringReference(tx, files));
  forgetReference();
  return brought;
}

/** The files with bodies besides, each with these numbers. */
function withBodies(bodies: Record<string, string[]>): FileRows {
  const files = fileRows();
  const like = files.Organisation?.find(({ id }) => id === "bzk") ?? {};
  const ids = Object.keys(bodies);
  return {
    ...files,
    Organisation: [
      ...(files.Organisation ?? []),
      ...ids.map((id) => ({ ...like, id, abbreviation: null, names: { nl: `Dienst ${id}` } })),
    ],
    OrganisationIdentifier: [
      ...(files.OrganisationIdentifier ?? []),
      ...ids.flatMap((organisationId) =>
        (bodies[organisationId] ?? []).map((value) => ({
          ...{ organisationId, scheme: "CBS", value, confidence: "LOOKED_UP" },
        })),
      ),
    ],
  };
}

const holderOf = async (value: string) =>
  (await db.organisationIdentifier.findFirst({ where: { scheme: "CBS", value } }))?.organisationId;

async function part(id: string, intoId: string) {
  const { id: mergeId } = await db.organisationMerge.findFirstOrThrow({ where: { fromId: id } });
  const request = { id: intoId, mergeId, requestId: randomUUID() };
  expect(refusalIn(await partOrganisations(national, request))).toBe("done");
}

const nothing = { added: 0, changed: 0, removed: 0 };

test("a number that came by a merge stays when newer files come, and goes back with the undo", async () => {
  const id = valueIn(await add(national));
  const source = "https://data.example.be/register/1";
  const identifiers = [{ scheme: "CBS", value: "GM3001", source, confidence: "LOOKED_UP" }];
  await changeEntry(national, "organisation", id, { identifiers } as Facts);
  const into = randomUUID();
  const files = withBodies({ [into]: [] });
  await bring(files);
  expect(refusalIn(await merge(national, id, into))).toBe("done");
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3001")).toBe(into);

  await part(id, into);
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3001")).toBe(id);
});

test("a number that officials took out of an organisation does not come back by a merge, nor by its undo", async () => {
  const [from, into] = [randomUUID(), randomUUID()];
  const files = withBodies({ [from]: ["GM3002"], [into]: [] });
  await bring(files);
  await changeEntry(national, "organisation", from, { identifiers: [] });
  expect(refusalIn(await merge(national, from, into))).toBe("done");
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3002")).toBeUndefined();

  await part(from, into);
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3002")).toBeUndefined();
});

test("between a merge and its undo newer files may come: each has its own numbers again", async () => {
  const [from, into] = [randomUUID(), randomUUID()];
  const files = withBodies({ [from]: ["GM3003"], [into]: ["GM3004"] });
  await bring(files);
  expect(refusalIn(await merge(national, from, into))).toBe("done");
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3004")).toBe(into);
  await part(from, into);
  expect(await bring(files)).toEqual(nothing);
  expect(await holderOf("GM3003")).toBe(from);
  expect(await db.editedField.count({ where: { recordId: { in: [from, into] } } })).toBe(0);
});
