import { expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { coordinator, keep, numbered, run } from "../testing/imports";
import { findTrial, forgetOldTrials, keepTrial } from "./trials";

test("a file is its official's alone: a stranger, who only reads and a colleague find nothing and import nothing", async () => {
  const viewer = await coordinator();
  const table = numbered(1);
  const trialId = await keep(viewer, table);
  const reader = await makeViewer(db, "READER", scopes.all);
  const colleague = await coordinator();
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  expect(await keepTrial(reader, "bottleneck", table)).toEqual(refused("notYours"));
  expect(await keepTrial(administrator, "bottleneck", table)).toEqual(refused("notYours"));
  for (const other of [reader, colleague, administrator])
    expect(await findTrial(other, "bottleneck", trialId)).toBeNull();
  expect(await findTrial(viewer, "project", trialId)).toBeNull();
  expect(await run(reader, trialId)).toEqual(refused("notYours"));
  expect(await run(administrator, trialId)).toEqual(refused("notYours"));
  expect(await run(colleague, trialId)).toEqual(refused("notFound"));
  const moved = { ...viewer, grants: reader.grants };
  expect(await run(moved, trialId)).toEqual(refused("notYours"));
  expect(await run(viewer, trialId)).toMatchObject({ ok: true });
});

test("a file is kept for a day, and of one official five at most", async () => {
  const viewer = await coordinator();
  const ids = [];
  for (let nth = 0; nth < 7; nth += 1) ids.push(await keep(viewer, numbered(1)));
  const left = await db.importTrial.findMany({ where: { officialId: viewer.id } });
  expect(left.map(({ id }) => id).sort()).toEqual(ids.slice(2).sort());
  await db.importTrial.update({ where: { id: ids[6]! }, data: { expiresAt: new Date(0) } });
  expect(await findTrial(viewer, "bottleneck", ids[6]!)).toBeNull();
  await forgetOldTrials(new Date());
  expect(await db.importTrial.count({ where: { officialId: viewer.id } })).toBe(4);
});
