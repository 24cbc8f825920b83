import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { writeCompared } from "@/app/_forms/compare";
import { bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import type { FormValues } from "@/domain/fields";
import { writeMarks } from "@/domain/fields";
import { done } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck, findEditable } from "./bottleneck/edit";
import { translateBottleneck } from "./bottleneck/texts";
import { db } from "./db";
import { findProjectToEdit } from "./project/page";
import { editProject } from "./project/register";
import { translateProject } from "./project/texts";
import { editOf } from "./testing/bottlenecks";
import { facts, post, register, valueIn } from "./testing/projects";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

/** The record as its form has it now. */
async function editingOf(viewer: Viewer, reference: string) {
  const found = await findEditable(viewer, reference);
  if (!found) throw new Error(`${reference} cannot be edited`);
  return { version: found.bottleneck.version, fields: found.values };
}

/** The post of a form in which one field was typed over. */
async function formOf(viewer: Viewer, reference: string, typed: FormValues): Promise<FormValues> {
  const { version, fields } = await editingOf(viewer, reference);
  const control = { reference, version: String(version), requestId: randomUUID() };
  return {
    ...fields,
    ...Object.fromEntries(Object.entries(control).map(([name, text]) => [name, [text]])),
    seen: [writeMarks(fields)],
    ...typed,
  };
}

/** What the action behind the form does with it. */
const send = (viewer: Viewer, reference: string, form: FormValues) =>
  writeCompared(
    form,
    () => editingOf(viewer, reference),
    ({ seen: _, ...values }) => {
      const lists: readonly string[] = listFields;
      const single = Object.entries(values).map(([name, all]) => [
        name,
        lists.includes(name) ? all : all[0],
      ]);
      const { version, ...rest } = Object.fromEntries(single);
      const request = bottleneckEditSchema.parse({ ...rest, version });
      return editBottleneck(viewer, request, form);
    },
  );

test("an edit that was brought together with a colleague's is written once, however often it is posted", async () => {
  const [anna, bart] = [await twente(), await twente()];
  const { id, reference } = await makeBottleneck(db);
  const form = await formOf(anna, reference, { title: ["Van Anna"] });
  const theirs = await editOf(bart, reference, { affected: "Van Bart" });
  expect(await editBottleneck(bart, theirs)).toEqual(done);

  const posts = await Promise.all([1, 2, 3].map(() => send(anna, reference, form)));
  expect(posts).toEqual([done, done, done]);
  expect(await editingOf(anna, reference)).toMatchObject({
    ...{ version: 3, fields: { title: ["Van Anna"], affected: ["Van Bart"] } },
  });

  // A colleague sets it right: the same post once more does not undo that.
  const right = await editOf(bart, reference, { title: "Toch anders" });
  expect(await editBottleneck(bart, right)).toEqual(done);
  expect(await send(anna, reference, form)).toEqual(done);
  expect(await editingOf(anna, reference)).toMatchObject({
    ...{ version: 4, fields: { title: ["Toch anders"] } },
  });
  expect(await db.auditEvent.count({ where: { recordId: id, officialId: anna.id } })).toBe(1);
});

test("an edit of a bottleneck in which nothing differs is done, and changes nothing", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { internalNote: "Blijft", position: "Ook" });
  const first = await editOf(viewer, reference, { sources: "https://example.org Rapport" });
  expect(await editBottleneck(viewer, first)).toEqual(done);
  const again = await editOf(viewer, reference, {});
  const reordered = { ...again, regions: [...again.regions].reverse() };
  expect(await editBottleneck(viewer, reordered)).toEqual(done);
  expect((await editingOf(viewer, reference)).version).toBe(2);
  expect(await db.auditEvent.count({ where: { recordId: id } })).toBe(1);
});

test("an edit of a project in which nothing differs is done, and changes nothing", async () => {
  const viewer = await twente();
  const reference = valueIn(await register(viewer));
  const edit = { ...facts, ...post(), reference, version: 1 };
  expect(await editProject(viewer, edit)).toEqual(done);
  expect((await findProjectToEdit(viewer, reference))?.version).toBe(1);
  expect(await db.auditEvent.count({ where: { officialId: viewer.id } })).toBe(1);
});

test("a translation in which nothing differs is done, and changes nothing", async () => {
  const viewer = await twente();
  const [bottleneck, project] = [await makeBottleneck(db), await makeProject(db)];
  const words = { title: "Bus", problem: "Teuer", affected: "", name: "Bus", summary: "Linie" };
  const translate = async (version: number, changed: Partial<typeof words> = {}) => {
    const { title, problem, affected, name, summary } = { ...words, ...changed };
    const asked = () => ({ language: "de" as const, version, requestId: randomUUID() });
    const { reference } = bottleneck;
    const inGerman = { ...asked(), reference, title, problem, affected };
    expect(await translateBottleneck(viewer, inGerman)).toEqual(done);
    const ofProject = { ...asked(), reference: project.reference, name, summary };
    expect(await translateProject(viewer, ofProject)).toEqual(done);
  };
  const state = async () => ({
    versions: await Promise.all([
      db.bottleneck.findUniqueOrThrow({ where: { id: bottleneck.id } }),
      db.project.findUniqueOrThrow({ where: { id: project.id } }),
    ]).then((records) => records.map(({ version }) => version)),
    events: await db.auditEvent.count({ where: { officialId: viewer.id } }),
    texts: await db.textVersion.count({ where: { writtenById: viewer.id } }),
  });
  await translate(1);
  expect(await state()).toEqual({ versions: [2, 2], events: 2, texts: 4 });
  await translate(2);
  expect(await state()).toEqual({ versions: [2, 2], events: 2, texts: 4 });
  await translate(2, { problem: "Zu teuer", summary: "Eine Linie" });
  expect(await state()).toEqual({ versions: [3, 3], events: 4, texts: 6 });
});
