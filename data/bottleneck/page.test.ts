import { expect, test } from "vitest";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { findBottleneck, previewBottleneck } from "./page";

const secrets = { internalNote: "Alleen voor ons", position: "Het ministerie wil niet" };

test("the public reads nothing that is internal, also not as JSON", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { reference, id } = await makeBottleneck(db, { ...secrets, published: true });
  const hidden = await makeProject(db, { name: "Geheim project" });
  await db.bottleneckProject.create({ data: { bottleneckId: id, projectId: hidden.id } });
  await db.bottleneck.update({
    where: { id },
    data: { ownerOfficialId: viewer.id, changedById: viewer.id, createdById: viewer.id },
  });
  await db.bottleneckStep.create({
    data: { bottleneckId: id, step: "assess", to: "UNDER_ASSESSMENT", takenById: viewer.id },
  });

  const own = JSON.stringify(await findBottleneck(viewer, reference));
  for (const text of Object.values(secrets)) expect(own).toContain(text);
  expect(own).toContain(viewer.name);

  const preview = await previewBottleneck(viewer, reference);
  const open = await findBottleneck(null, reference);
  expect(preview).toEqual(open);
  const read = JSON.stringify(open);
  for (const text of [...Object.values(secrets), viewer.name, viewer.id, "@", hidden.reference])
    expect(read).not.toContain(text);
  expect(open?.internal).toBeNull();
  expect(open?.may).toEqual({
    ...{ edit: false, publish: false, steps: [] },
    ...{ plan: false, answer: false, take: false, undo: null },
  });
});

test("an official of another region reads of a published one what the public reads", async () => {
  const { reference } = await makeBottleneck(db, { ...secrets, published: true });
  const other = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  expect(await findBottleneck(other, reference)).toEqual(await findBottleneck(null, reference));
});

test("what is internal exists only for whom a grant reaches it", async () => {
  const { reference } = await makeBottleneck(db, { partnershipIds: ["nl-nrw"] });
  const sees = async (
    ...grant: Parameters<typeof makeViewer> extends [unknown, ...infer G] ? G : never
  ) => (await findBottleneck(await makeViewer(db, ...grant), reference)) !== null;

  expect(await findBottleneck(null, reference)).toBeNull();
  expect(await sees("READER", scopes.twente)).toBe(true);
  expect(await sees("READER", scopes.all)).toBe(true);
  expect(await sees("CABINET", scopes.nrw)).toBe(true);
  expect(await sees("PARTNER_OFFICIAL", scopes.northRhine)).toBe(true);
  expect(await sees("PARTNER_OFFICIAL", scopes.wallonia)).toBe(false);
  expect(await sees("READER", scopes.zeeland)).toBe(false);
  expect(await sees("CABINET", scopes.flanders)).toBe(false);
  expect(await sees("ADMINISTRATOR", scopes.all)).toBe(false);
});
