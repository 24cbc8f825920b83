import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { mergeOrganisations } from "./entry/merge";
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

test("a typed name that was made one with another can be emptied, and goes on leading there", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const editor = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const { reference } = await makeBottleneck(db);
  const typed = `other:Stichting ${randomUUID()}`;
  const owner = async () => (await findBottleneck(viewer, reference))?.ownerId ?? "";
  await editBottleneck(viewer, await editOf(viewer, reference, { ownerId: typed }));
  const id = await owner();
  await mergeOrganisations(editor, { id, intoId: "uwv", requestId: randomUUID() });
  await db.$executeRaw`update "Organisation" set names = '{"nl": "[… AVG artikel 17]"}', version = version + 1
    where id = ${id} and not listed`;
  await forgetWhatIsOld(new Date());

  await editBottleneck(viewer, await editOf(viewer, reference, { ownerId: "bzk" }));
  await editBottleneck(viewer, await editOf(viewer, reference, { ownerId: typed }));
  expect(await owner()).toBe("uwv");
  expect(await db.organisation.count({ where: { id } })).toBe(1);
});
