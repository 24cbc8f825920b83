import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { changeEntry, entryNow } from "@/data/testing/entries";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "../testing/make";
import type { FileRows } from "./edited";
import { bringReference, fileRows } from "./reference";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

const bring = (files: FileRows) => db.$transaction((tx) => bringReference(tx, files));
const marks = (recordId: string) =>
  db.editedField.findMany({
    where: { recordId },
    select: { field: true, fromFile: true, isNewer: true },
    orderBy: { field: "asc" },
  });

/** The files of this version with another text in a row of a table. */
const differing = (files: FileRows, table: string, id: string, change: object): FileRows => ({
  ...files,
  [table]: (files[table] ?? []).map((row) => (row.id === id ? { ...row, ...change } : row)),
});

test("what officials changed stays when newer files come, and what the files say is remembered", async () => {
  const { facts } = await entryNow("partnership", "nl-wal");
  const names = fileRows().Partnership?.find(({ id }) => id === "nl-wal")?.names as object;
  const ours = { stage: "BEING_CONTINUED", "names-fr": "Les nôtres" };
  await changeEntry(national, "partnership", "nl-wal", ours);
  expect(await bring(fileRows())).toEqual({ added: 0, changed: 0, removed: 0 });
  expect((await marks("nl-wal")).map(({ isNewer }) => isNewer)).toEqual([false, false]);

  // A newer version of the files says three things otherwise: one that nobody here touched.
  const newer = differing(fileRows(), "Partnership", "nl-wal", {
    stage: "FOLLOWING_UP",
    names: { ...names, fr: "Leurs mots", de: "Neuer Name" },
  });
  expect(await bring(newer)).toMatchObject({ added: 0, changed: 1 });
  expect((await entryNow("partnership", "nl-wal")).facts).toMatchObject({
    ...ours,
    "names-de": "Neuer Name",
  });
  expect(await marks("nl-wal")).toEqual([
    { field: "names-fr", fromFile: "Leurs mots", isNewer: true },
    { field: "stage", fromFile: "FOLLOWING_UP", isNewer: true },
  ]);
  expect(await bring(newer)).toEqual({ added: 0, changed: 0, removed: 0 });

  // Files that came to say the same as officials are theirs again.
  const agreeing = differing(newer, "Partnership", "nl-wal", { stage: "BEING_CONTINUED" });
  await bring(agreeing);
  expect((await marks("nl-wal")).map(({ field }) => field)).toEqual(["names-fr"]);
  await bring(differing(newer, "Partnership", "nl-wal", { stage: facts.stage as string }));
  expect((await entryNow("partnership", "nl-wal")).facts.stage).toBe(facts.stage);
});

test.each([
  ["partnership", "nl-nrw", "participants", ["bzk", "cbs"]],
  [
    "partnership",
    "nl-nrw",
    "conferences",
    [{ heldOn: "2031", placeNl: "Venlo", placeDe: "", placeFr: "", placeEn: "Venlo", edition: "" }],
  ],
  ["region", "euregio-gronau", "members", ["NL213", "NL341"]],
  [
    "commissioner",
    "zeeland",
    "coordinates",
    [{ partnershipId: "nl-wal", from: "2025-01-01", until: "", confidence: "LOOKED_UP" }],
  ],
] as const)(
  "of %s %s the %s that officials added or removed stay so",
  async (noun, id, field, list) => {
    await bring(fileRows());
    const { facts: before } = await entryNow(noun, id);
    await changeEntry(national, noun, id, { [field]: list });
    expect(await bring(fileRows())).toEqual({ added: 0, changed: 0, removed: 0 });
    expect((await entryNow(noun, id)).facts[field]).toEqual(list);
    expect(await marks(id)).toContainEqual({ field, fromFile: before[field], isNewer: false });
    // What belongs to other entries still follows the files.
    await db.partnershipParticipant.deleteMany({ where: { partnershipId: "nl-vl" } });
    expect((await bring(fileRows())).added).toBeGreaterThan(0);
    expect((await entryNow(noun, id)).facts[field]).toEqual(list);
  },
);

test("a form that was made before newer files came is compared with them", async () => {
  const { version } = await entryNow("partnership", "nl-vl");
  await bring(differing(fileRows(), "Partnership", "nl-vl", { since: 1998 }));
  expect((await entryNow("partnership", "nl-vl")).version).toBeGreaterThan(version);
});

test("what the files no longer say of an entry is changed again, and nothing is remembered of it", async () => {
  const noun = "commissioner";
  const files = fileRows();
  await changeEntry(national, noun, "groningen", { "about-en": "An office." });
  await bring({
    ...files,
    Commissioner: (files.Commissioner ?? []).filter((row) => row.id !== "groningen"),
  });
  const ours = [{ field: "about-en", fromFile: null, isNewer: false }];
  expect(await marks("groningen")).toEqual(ours);
  const again = await changeEntry(national, noun, "groningen", { "about-en": "One office." });
  expect(again).toMatchObject({ ok: true });
  expect((await entryNow(noun, "groningen")).facts["about-en"]).toBe("One office.");
  expect(await marks("groningen")).toEqual(ours);
});

test("what a form of this version asks no more stops no load, and is forgotten", async () => {
  const gone = { recordType: "Partnership", recordId: "nl-wal" };
  await db.editedField.createMany({
    data: ["harvest", "harvest-nl"].map((field) => ({ ...gone, field, fromFile: "In autumn" })),
  });
  const own = { ...gone, recordId: "of-officials", field: "*" };
  await db.editedField.create({ data: own });
  await bring(fileRows());
  const fields = (await marks("nl-wal")).map(({ field }) => field);
  expect(fields).not.toEqual(expect.arrayContaining(["harvest-nl"]));
  expect(fields).not.toEqual(expect.arrayContaining(["harvest"]));
  expect(await marks("of-officials")).toHaveLength(1);
});
