import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
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
  const settle = async (viewer: Viewer, choice: "take" | "keep") => {
    const { version } = await entryNow("region", "DEA34");
    const request = { id: "DEA34", version, requestId: randomUUID(), field: "names-en", choice };
    return refusalIn(await settleNewer(viewer, "region", request));
  };
  expect(await settle(national, "keep")).toBe("done");
  const [kept] = (await readHistory(null, { entry: "region", id: "DEA34" })).events;
  expect(kept?.event).toMatchObject({ name: "region.kept", payload: { field: "names-en" } });
  expect((await entryNow("region", "DEA34")).facts["names-en"]).toBe("Borken district");

  expect(await settle(national, "take")).toBe("done");
  expect((await entryNow("region", "DEA34")).facts["names-en"]).toBe("Borken, newer");
  expect(await db.editedField.count({ where: { recordId: "DEA34" } })).toBe(0);
});
