import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { changeEntry, entryNow } from "../testing/entries";
import { refusalIn } from "../testing/projects";
import { settleNewer } from "./edit";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

type Settling = { field: string; choice: "take" | "keep" };

async function settleField(viewer: Viewer, noun: EntryNoun, id: string, settling: Settling) {
  const { version } = await entryNow(noun, id);
  return settleNewer(viewer, noun, { id, version, requestId: randomUUID(), ...settling });
}

test("what was changed back is no change of officials any more", async () => {
  const marks = () => db.editedField.count({ where: { recordId: "nl-vl" } });
  const { facts } = await entryNow("partnership", "nl-vl");
  await changeEntry(national, "partnership", "nl-vl", { "names-en": "Another name" });
  expect(await marks()).toBe(1);
  await changeEntry(national, "partnership", "nl-vl", { "names-en": facts["names-en"]! });
  expect(await marks()).toBe(0);
});

test("what newer reference data say is kept out or taken over, and history tells", async () => {
  await changeEntry(national, "region", "DEA34", { "names-en": "Borken district" });
  await db.editedField.updateMany({
    where: { recordId: "DEA34" },
    data: { fromFile: "Borken, newer", isNewer: true },
  });
  const settle = async (viewer: Viewer, choice: "take" | "keep") =>
    refusalIn(await settleField(viewer, "region", "DEA34", { field: "names-en", choice }));
  expect(await settle(national, "keep")).toBe("done");
  const [kept] = (await readHistory(null, { entry: "region", id: "DEA34" })).events;
  expect(kept?.event).toMatchObject({ name: "region.kept", payload: { field: "names-en" } });
  expect((await entryNow("region", "DEA34")).facts["names-en"]).toBe("Borken district");

  expect(await settle(national, "take")).toBe("done");
  expect((await entryNow("region", "DEA34")).facts["names-en"]).toBe("Borken, newer");
  expect(await db.editedField.count({ where: { recordId: "DEA34" } })).toBe(0);
});

test("numbers of the files are taken over, though those name no source of their own", async () => {
  const id = "province-limburg";
  const { identifiers: theirs } = (await entryNow("organisation", id)).facts;
  expect(theirs).toHaveLength(2);
  expect(theirs).toContainEqual(expect.objectContaining({ source: "" }));
  const ours = [
    {
      ...{ scheme: "CBS", value: "PV99", confidence: "LOOKED_UP" },
      source: "https://data.example.nl/pv99",
    },
  ];
  const changed = await changeEntry(national, "organisation", id, { identifiers: ours } as Facts);
  expect(refusalIn(changed)).toBe("done");
  const choice = { field: "identifiers", choice: "take" } as const;
  const stranger = await makeViewer(db, "READER", scopes.all);
  expect(refusalIn(await settleField(stranger, "organisation", id, choice))).toBe("notYours");
  expect(await settleField(national, "organisation", id, choice)).toMatchObject({ ok: true });
  expect((await entryNow("organisation", id)).facts.identifiers).toEqual(theirs);
  // They are those of the files again, at once.
  expect(await db.editedField.count({ where: { recordId: id } })).toBe(0);
});
