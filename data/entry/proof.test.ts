import { beforeAll, expect, test } from "vitest";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { bringReference } from "@/prisma/load/reference";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { changeEntry, entryNow } from "../testing/entries";
import { refusalIn } from "../testing/projects";
import { findOrganisation } from "./organisations";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

const register = "https://data.example.be/register/1";
const number = (scheme: string, value: string, source = register) => ({
  ...{ scheme, value, source, confidence: "LOOKED_UP" },
});
const source = (url: string, noteFr = "") => ({
  ...{ url, noteNl: "", noteDe: "", noteFr, noteEn: "" },
});
const change = (id: string, typed: object) =>
  changeEntry(national, "organisation", id, typed as Facts);

test("a number of an organisation says where its register tells so, and is public with it", async () => {
  const stranger = await makeViewer(db, "COMPETENT_BODY", scopes.all, { organisationId: "rdw" });
  const { identifiers } = (await entryNow("organisation", "rdw")).facts;
  const before = identifiers as readonly object[];
  const typed = { identifiers: [...before, number("CBS", "GM9123")] };
  expect(refusalIn(await changeEntry(stranger, "organisation", "rdw", typed as Facts))).toBe(
    "notYours",
  );
  expect(
    await change("rdw", { identifiers: [...before, number("CBS", "GM9123", "")] }),
  ).toMatchObject({ problems: { [`identifiers[${before.length}].source`]: "proofNeeded" } });
  expect(await change("rdw", { identifiers: [...before, number("CBS", "123")] })).toMatchObject({
    problems: { [`identifiers[${before.length}].value`]: "notInThisRegister" },
  });
  expect((await entryNow("organisation", "rdw")).facts.identifiers).toEqual(identifiers);

  expect(refusalIn(await change("rdw", typed))).toBe("done");
  const page = await findOrganisation(null, "rdw");
  expect(page?.identifiers).toContainEqual({
    ...{ scheme: "CBS", value: "GM9123", source: register, isConfirmed: true },
  });
  // What stood there before stays as it was, without a source of its own.
  expect(page?.identifiers).toHaveLength(before.length + 1);
  const [newest] = (await readHistory(null, { entry: "organisation", id: "rdw" })).events;
  expect(newest?.event.name).toBe("organisation.edited");

  expect(await change("cbs", { identifiers: [number("CBS", "GM9123")] })).toMatchObject({
    problems: { "identifiers[0].value": "takenIdentifier" },
  });
  // A newer version of the portal leaves what officials added.
  await db.$transaction((tx) => bringReference(tx));
  expect((await findOrganisation(null, "rdw"))?.identifiers).toHaveLength(before.length + 1);
});

test("what is background becomes confirmed by a source, and sources keep their notes and their order", async () => {
  const id = "province-drenthe";
  await change(id, { confidence: "BACKGROUND" });
  const { sources } = (await findOrganisation(null, id))!;
  await change(id, { "names-en": "Drenthe Province" });
  expect((await findOrganisation(null, id))?.sources).toEqual(sources);

  await change(id, { sources: [] });
  expect(await change(id, { confidence: "LOOKED_UP" })).toMatchObject({
    problems: { "sources[0].url": "proofNeeded" },
  });
  expect(await change(id, { sources: [source("not an address")] })).toMatchObject({
    problems: { "sources[0].url": "invalidUrl" },
  });
  const typed = [source("https://z.example.org", "La loi"), source("https://a.example.org")];
  expect(refusalIn(await change(id, { sources: typed, confidence: "LOOKED_UP" }))).toBe("done");
  expect(await findOrganisation(null, id)).toMatchObject({
    isConfirmed: true,
    sources: [
      { url: "https://z.example.org", note: { fr: "La loi" } },
      { url: "https://a.example.org", note: null },
    ],
  });
});
