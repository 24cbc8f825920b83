import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { findProject } from "./page";
import { translateProject } from "./texts";

const words = { language: "de", name: "Bus über die Grenze", summary: "Eine Linie." } as const;

const translate = (viewer: Viewer, reference: string, more: object = {}) =>
  translateProject(viewer, { ...words, reference, version: 1, requestId: randomUUID(), ...more });

test("a translation stands beside the original, and is in the record of all writes", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id, reference } = await makeProject(db);
  expect(await translate(viewer, reference)).toEqual(done);

  const project = await findProject(viewer, reference);
  expect(project).toMatchObject({ version: 2, originalLanguage: "nl" });
  expect(project?.texts).toContainEqual({
    ...{ ...words, origin: "TRANSLATED", changedAt: expect.any(Date) },
  });
  expect(project?.texts).toContainEqual(
    expect.objectContaining({ language: "nl", name: "Bus over de grens", origin: "ORIGINAL" }),
  );
  const [event] = await db.auditEvent.findMany({ where: { recordId: id } });
  expect(event).toMatchObject({
    name: "project.translated",
    payload: { language: "de", texts: [{ field: "name", version: 1 }, { field: "summary" }] },
  });
  const texts = await db.textVersion.findMany({ where: { recordId: id } });
  expect(texts.map(({ text }) => text).sort()).toEqual([words.name, words.summary].sort());
});

test("the original is no translation, and a colleague's change is not overwritten", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeProject(db);
  expect(await translate(viewer, reference, { language: "nl" })).toEqual(
    refused("incomplete", { language: "unknownChoice" }),
  );
  expect(await translate(viewer, reference, { version: 7 })).toEqual(refused("overtaken"));
  expect(await translate(viewer, reference)).toEqual(done);
  expect(await translate(viewer, reference)).toEqual(refused("overtaken"));
});

test.each([
  ["READER", "all", "notYours"],
  ["CABINET", "all", "notYours"],
  ["REGIONAL_COORDINATOR", "zeeland", "notFound"],
  ["ADMINISTRATOR", "all", "notFound"],
] as const)("%s for %s is refused a translation: %s", async (role, scope, refusal) => {
  const { reference } = await makeProject(db);
  const viewer = await makeViewer(db, role, scopes[scope]);
  expect(await translate(viewer, reference)).toEqual(refused(refusal));
});
