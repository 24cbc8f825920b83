import { expect, test } from "vitest";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { editAccount } from "./account/edit";
import { lastChangeOfAccount } from "./account/last-change";
import { db } from "./db";
import { lastChangeOfBottleneck, lastChangeOfProject } from "./last-change";

test("who may see a record is told who changed it last, and when it was they; a stranger is not", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const stranger = await makeViewer(db, "READER", scopes.flanders);
  const bottleneck = await makeBottleneck(db);
  const project = await makeProject(db);
  const data = { changedById: viewer.id };
  await db.bottleneck.update({ where: { id: bottleneck.id }, data });
  await db.project.update({ where: { id: project.id }, data });

  for (const [find, { reference }] of [
    [lastChangeOfBottleneck, bottleneck],
    [lastChangeOfProject, project],
  ] as const) {
    expect(await find(viewer, reference)).toMatchObject({ by: viewer.name, isOwn: true });
    expect(await find(colleague, reference)).toMatchObject({ by: viewer.name, isOwn: false });
    expect(await find(stranger, reference)).toBeNull();
  }
});

test("a name is not told of a published record that no grant reaches", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const stranger = await makeViewer(db, "READER", scopes.flanders);
  const { reference } = await makeBottleneck(db, { published: true });
  await db.bottleneck.update({ where: { reference }, data: { changedById: viewer.id } });
  expect(await lastChangeOfBottleneck(viewer, reference)).toMatchObject({ by: viewer.name });
  expect(await lastChangeOfBottleneck(stranger, reference)).toBeNull();
});

test("an administrator is told who corrected an account last, nobody else is", async () => {
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  const { id, organisationId } = await makeViewer(db, "READER", scopes.all);
  const request = { requestId: crypto.randomUUID(), officialId: id, version: 1, organisationId };
  expect(await editAccount(administrator, { ...request, name: "Bureau" })).toMatchObject({
    ok: true,
  });

  expect(await lastChangeOfAccount(administrator, id)).toMatchObject({ by: administrator.name });
  const reader = await makeViewer(db, "READER", scopes.all);
  expect(await lastChangeOfAccount(reader, id)).toBeNull();
});
