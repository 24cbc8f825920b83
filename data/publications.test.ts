import { expect, test } from "vitest";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { publishBottleneck, withdrawBottleneck } from "./bottleneck/publication";
import { db } from "./db";
import { valueIn } from "./testing/projects";

test("a publication tells with which words, from when until when, and who decided it", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id, reference, version } = await makeBottleneck(db, { title: "Veer" });
  const request = (at: number) => ({ reference, version: at, requestId: crypto.randomUUID() });
  valueIn(await publishBottleneck(viewer, request(version)));
  expect(await publicationsOf(id)).toMatchObject([
    { givenById: viewer.id, until: null, texts: [{ language: "nl", title: "Veer" }] },
  ]);

  valueIn(await withdrawBottleneck(viewer, { ...request(version + 1), reason: "Te vroeg." }));
  valueIn(await publishBottleneck(viewer, request(version + 2)));
  const [first, second] = await publicationsOf(id);
  expect(first?.until).not.toBeNull();
  expect(second?.until).toBeNull();
});

test("a record that is public from the beginning has its words in its publication", async () => {
  const bottleneck = await makeBottleneck(db, { published: true, title: "Brug" });
  const project = await makeProject(db, { published: true, name: "Lijn" });
  expect(await publicationsOf(bottleneck.id)).toMatchObject([{ texts: [{ title: "Brug" }] }]);
  expect(await db.publication.findMany({ where: { projectId: project.id } })).toMatchObject([
    { texts: [{ name: "Lijn" }] },
  ]);
});

test("a change of anything else opens no publication, and none is ever deleted", async () => {
  const { id } = await makeBottleneck(db, { published: true });
  await db.bottleneck.update({ where: { id }, data: { published: true, ownerId: "bzk" } });
  expect(await publicationsOf(id)).toHaveLength(1);
  await expect(db.publication.deleteMany({ where: { bottleneckId: id } })).rejects.toThrow();
});

test("a publication keeps the words with which it began, also when they are edited", async () => {
  const { id } = await makeBottleneck(db, { published: true, title: "Brug" });
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: { title: "Sluis" } });
  expect(await publicationsOf(id)).toMatchObject([{ texts: [{ title: "Brug" }] }]);
});

const publicationsOf = (bottleneckId: string) =>
  db.publication.findMany({ where: { bottleneckId }, orderBy: { from: "asc" } });
