import { beforeAll, expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { facts, officials, post, refusalIn, register, valueIn } from "../testing/projects";
import { findProjectToEdit } from "./page";
import { editProject } from "./register";
import { translateProject } from "./texts";

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
  const away = { ...facts, regions: [...terneuzen.regionIds] };
  const outcome = await editProject(twente, { ...away, ...post(), reference, version: 1 });
  expect(refusalIn(outcome)).toBe("notYours");
});

test("an edit leaves the funding and the sources that it does not change, with their ids", async () => {
  const funding = ["Interreg", "Provincie", "Gemeente"].map((source, at) => ({
    ...{ amount: `${at + 1}000.00`, currency: "EUR", source },
  }));
  const sources = ["a", "b"].map((name) => ({ url: `https://example.org/${name}`, note: "" }));
  const reference = valueIn(await register(twente, { funding, sources }));
  const before = await rowsOf(reference);

  const corrected = { ...funding[2]!, amount: "9000.00" };
  const edit = { ...facts, funding: [corrected, funding[1]!], sources: [...sources].reverse() };
  valueIn(await editProject(twente, { ...edit, ...post(), reference, version: 1 }));
  const after = await rowsOf(reference);
  const idOf = (rows: { id: string; source: string }[], name: string) =>
    rows.find(({ source }) => source === name)?.id;
  expect(after.funding.map(({ source }) => source)).toEqual(["Gemeente", "Provincie"]);
  for (const name of ["Gemeente", "Provincie"])
    expect(idOf(after.funding, name)).toBe(idOf(before.funding, name));
  expect(after.sources.map(({ id }) => id)).toEqual(before.sources.map(({ id }) => id).reverse());
});

test("a translation is not overwritten by calling its language the original", async () => {
  const reference = valueIn(await register(twente));
  const words = { language: "de", name: "Zug", summary: "Eine Fahrkarte." } as const;
  valueIn(await translateProject(twente, { ...words, ...post(), reference, version: 1 }));
  const edit = { ...facts, language: "de" as const, ...post(), reference, version: 2 };
  expect(await editProject(twente, edit)).toEqual(
    refused("incomplete", { language: "translationExists" }),
  );
});

const rowsOf = (reference: string) =>
  db.project.findUniqueOrThrow({
    where: { reference },
    select: {
      funding: { select: { id: true, source: true }, orderBy: { order: "asc" } },
      sources: { select: { id: true }, orderBy: { order: "asc" } },
    },
  });
