import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { forgetWhatIsOld } from "./forgetting";
import { editOf } from "./testing/bottlenecks";

test("the name of an organisation that was typed goes once nothing names it", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeBottleneck(db);
  const name = `Stichting ${randomUUID()}`;
  const write = async (ownerId: string) =>
    editBottleneck(viewer, await editOf(viewer, reference, { ownerId }));
  expect((await write(`other:${name}`)).ok).toBe(true);
  const id = (await findBottleneck(viewer, reference))?.ownerId ?? "";
  const isThere = async () => (await db.organisation.count({ where: { id } })) === 1;

  await forgetWhatIsOld(new Date());
  expect(await isThere()).toBe(true);

  expect((await write("")).ok).toBe(true);
  const draft = { officialId: viewer.id, values: { ownerId: [id] } };
  const left = await db.registrationDraft.create({ data: draft, select: { id: true } });
  await forgetWhatIsOld(new Date());
  expect(await isThere()).toBe(true);

  await db.registrationDraft.delete({ where: left, select: { id: true } });
  await forgetWhatIsOld(new Date());
  expect(await isThere()).toBe(false);

  expect((await write(`other:${name}`)).ok).toBe(true);
  expect((await findBottleneck(viewer, reference))?.ownerId).toBe(id);
});
