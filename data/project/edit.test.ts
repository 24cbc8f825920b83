import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { facts, officials, post, refusalIn, register, valueIn } from "../testing/projects";
import { findProjectToEdit } from "./page";
import { editProject } from "./register";

let twente: Viewer;

beforeAll(async () => {
  ({ twente } = await officials());
});

test("the second edit is refused and overwrites nothing", async () => {
  const reference = valueIn(await register(twente));
  const edits = await Promise.all(
    ["Eerste", "Tweede"].map((name) =>
      editProject(twente, { ...facts, name, ...post(), reference, version: 1 }),
    ),
  );
  expect(edits.map(refusalIn).sort()).toEqual(["done", "overtaken"]);
  const winner = edits[0]!.ok ? "Eerste" : "Tweede";
  expect((await findProjectToEdit(twente, reference))?.facts.name).toBe(winner);
});

test("the same edit posted twice is done once", async () => {
  const reference = valueIn(await register(twente));
  const edit = { ...facts, name: "Nieuw", ...post(), reference, version: 1 };
  expect(refusalIn(await editProject(twente, edit))).toBe("done");
  expect(refusalIn(await editProject(twente, edit))).toBe("done");
  expect((await findProjectToEdit(twente, reference))?.version).toBe(2);
});

test("an edit keeps links to bottlenecks that its official may not see", async () => {
  const { id, reference } = await makeProject(db);
  const hidden = await makeBottleneck(db, { ...terneuzen, partnershipIds: [] });
  await db.bottleneckProject.create({ data: { projectId: id, bottleneckId: hidden.id } });
  valueIn(await editProject(twente, { ...facts, ...post(), reference, version: 1 }));
  expect(await db.bottleneckProject.count({ where: { projectId: id } })).toBe(1);
});

test("a project cannot be edited to beyond one's own reach", async () => {
  const { reference } = await makeProject(db);
  const away = { ...facts, regionIds: [...terneuzen.regionIds] };
  const outcome = await editProject(twente, { ...away, ...post(), reference, version: 1 });
  expect(refusalIn(outcome)).toBe("notYours");
});
