import { expect, test } from "vitest";
import { rowsToShow, valuesOf } from "@/app/_project/form-values";
import { parseFields } from "@/domain/parse";
import { projectLists, rowNumbers } from "@/domain/project/form-fields";
import { editSchema } from "@/domain/project/request";
import { fieldOfRow } from "@/domain/rows";
import type { Viewer } from "@/domain/viewer";
import { db } from "../db";
import { officials, post, register, valueIn } from "../testing/projects";
import { findProjectToEdit } from "./page";
import { editProject } from "./register";

/** The form of a project as its page shows it and a browser sends it, with another name. */
async function sentForm(viewer: Viewer, reference: string, name: string) {
  const project = await findProjectToEdit(viewer, reference);
  if (!project) throw new Error(`${reference} is not there to edit`);
  const values = valuesOf(project.facts, "nl");
  const shown = [
    ...rowsToShow(values, "funding", "amount", "source").flatMap((row) =>
      ["amount", "currency", "source"].map((own) => fieldOfRow("funding", row, own)),
    ),
    ...rowsToShow(values, "sources", "url", "note").flatMap((row) =>
      ["url", "note"].map((own) => fieldOfRow("sources", row, own)),
    ),
  ];
  const single = Object.keys(values).filter((field) => !field.includes("["));
  const sent = Object.fromEntries(
    [...single, ...shown].map((field) => [field, values[field] ?? [""]]),
  );
  const about = { reference: [reference], version: [String(project.version)] };
  const asked = { ...sent, ...about, requestId: [post().requestId], name: [name] };
  return parseFields(editSchema("nl"), asked, projectLists);
}

async function makeWithRows(viewer: Viewer, count: number): Promise<string> {
  const reference = valueIn(await register(viewer));
  const rows = Array.from({ length: count }, (_, order) => order);
  await db.project.update({
    where: { reference },
    data: {
      funding: {
        deleteMany: {},
        create: rows.map((order) => ({ order, source: `Fonds ${order}`, amount: `${order + 1}` })),
      },
      sources: { deleteMany: {}, create: rows.map((order) => ({ order, note: `Bron ${order}` })) },
    },
    select: { id: true },
  });
  return reference;
}

test("an edit of a project with many amounts and sources loses none of them", async () => {
  const { twente } = await officials();
  const reference = await makeWithRows(twente, 30);
  const { facts } = (await findProjectToEdit(twente, reference))!;
  valueIn(await editProject(twente, valueIn(await sentForm(twente, reference, "Anders"))));
  const now = (await findProjectToEdit(twente, reference))?.facts;
  expect(now).toEqual({ ...facts, name: "Anders" });
  expect([now?.funding.length, now?.sources.length]).toEqual([30, 30]);
});

test("a project with more rows than a form takes is refused its edit and keeps them all", async () => {
  const { twente } = await officials();
  const reference = await makeWithRows(twente, rowNumbers.length + 1);
  const form = await sentForm(twente, reference, "Anders");
  expect(form).toMatchObject({ ok: false, problems: { funding: "tooLong", sources: "tooLong" } });
});
