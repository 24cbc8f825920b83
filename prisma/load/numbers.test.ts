import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { changeEntry } from "@/data/testing/entries";
import { add } from "@/data/testing/organisations";
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

const bring = (files: FileRows) => db.$transaction((tx) => bringReference(tx, files));
const number = (value: string, organisationId: string) => ({
  ...{ scheme: "CBS", value, organisationId, confidence: "LOOKED_UP" },
});

/** The files of this version with a body that has the ministry's facts and these numbers besides. */
function withBodies(...given: ReturnType<typeof number>[]): FileRows {
  const files = fileRows();
  const { names: _, ...like } = files.Organisation?.find(({ id }) => id === "bzk") ?? {};
  const ids = [...new Set(given.map(({ organisationId }) => organisationId))];
  const bodies = ids.map((id) => ({ ...like, id, names: { nl: `Dienst ${id}` } }));
  return {
    ...files,
    Organisation: [...(files.Organisation ?? []), ...bodies],
    OrganisationIdentifier: [...(files.OrganisationIdentifier ?? []), ...given],
  };
}

const holderOf = async (value: string) =>
  (await db.organisationIdentifier.findFirst({ where: { scheme: "CBS", value } }))?.organisationId;

test("a number that officials gave to an organisation stays there when the files list it too", async () => {
  const id = valueIn(await add(national));
  const source = "https://data.example.be/register/1";
  const identifiers = [{ scheme: "CBS", value: "GM1001", source, confidence: "LOOKED_UP" }];
  const typed = { identifiers } as Facts;
  expect(refusalIn(await changeEntry(national, "organisation", id, typed))).toBe("done");

  const listed = randomUUID();
  const files = withBodies(number("GM1001", listed));
  expect(await bring(files)).toEqual({ added: 1, changed: 0, removed: 0 });
  expect(await holderOf("GM1001")).toBe(id);
  expect(await bring(files)).toEqual({ added: 0, changed: 0, removed: 0 });
});

test("numbers that changed places in the files change places here", async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await bring(withBodies(number("GM1002", one), number("GM1003", other)));
  await bring(withBodies(number("GM1003", one), number("GM1002", other)));
  expect(await holderOf("GM1002")).toBe(other);
  expect(await holderOf("GM1003")).toBe(one);
});
