import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readLinked, recordsIn, suggestRecords, tellRecords } from "@/app/_forms/linked";
import { linksOfBottleneck, linksOfProject, linksOfStep } from "@/app/_forms/linked-fields";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { editOf } from "./testing/bottlenecks";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const zeeland = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
const names = { ownName: (name: string) => name.replace(/^\w+-/, ""), own: (all: object) => all };

/** A word that stands in no other title. */
const newWord = () => `spoor${randomUUID().replaceAll(/[^a-f]/g, "")}${randomUUID().slice(0, 8)}`;

const read = (viewer: Viewer, links: object, values: Record<string, string[]>) =>
  readLinked(values, { links, names, viewer, locale: "nl" } as Parameters<typeof readLinked>[1]);

test("who may see an internal project is offered it by a part of its title, links it and reads both", async () => {
  const viewer = await twente();
  const word = newWord();
  const project = await makeProject(db, { name: `De ${word} over de grens` });
  const { reference } = await makeBottleneck(db);
  const asking = { viewer, locale: "de" } as const;
  const { fits, total } = await suggestRecords("project", word.slice(0, -2), asking);
  expect([total, fits.map((one) => one.reference)]).toEqual([1, [project.reference]]);
  expect(fits[0]).toMatchObject({ title: `De ${word} over de grens`, lang: "nl", practice: null });

  const { values, problems } = await read(viewer, linksOfBottleneck, { projects: ["", word] });
  expect([values.projects, problems]).toEqual([[project.reference], null]);
  const edit = await editOf(viewer, reference, { projects: values.projects?.[0] ?? "" });
  expect(await editBottleneck(viewer, edit)).toEqual(done);
  const after = await findBottleneck(viewer, reference);
  expect(after?.projects.map((linked) => linked.reference)).toEqual([project.reference]);
  expect(await recordsIn(values.projects, "project", asking)).toEqual({ linked: fits, open: [] });
  expect(await tellRecords(["GP-1998-0001"], "project", asking)).toMatchObject([
    { reference: "GP-1998-0001", title: "" },
  ]);
});

test("what a stranger may not see is not offered, not meant by words and not linked by its number", async () => {
  const stranger = await zeeland();
  const word = newWord();
  const hidden = await makeProject(db, { name: `De ${word}`, regionIds: ["NL213"] });
  const { reference } = await makeBottleneck(db, { regionIds: ["NL341", "BE234"] });
  for (const typed of [word, hidden.reference, hidden.reference.slice(3)]) {
    const asking = { viewer: stranger, locale: "nl" } as const;
    const { fits } = await suggestRecords("project", typed, asking);
    expect(fits.map((one) => one.reference)).not.toContain(hidden.reference);
  }
  const found = await read(stranger, linksOfBottleneck, { projects: [word] });
  expect(found).toEqual({
    ...{ values: { projects: [word] }, problems: { projects: "nothingFits" } },
  });
  const edit = await editOf(stranger, reference, { projects: hidden.reference });
  expect(await editBottleneck(stranger, edit)).toEqual(
    refused("incomplete", { projects: `unknownReference:${hidden.reference}` }),
  );
  expect(
    await recordsIn([hidden.reference], "project", { viewer: stranger, locale: "nl" }),
  ).toEqual({ linked: [], open: [{ words: hidden.reference, fits: [], total: 0 }] });
});

test("words that fit several come back with what they may mean", async () => {
  const viewer = await twente();
  const word = newWord();
  const made = [
    await makeBottleneck(db, { title: `${word} in Gronau` }),
    await makeBottleneck(db, { title: `${word} in Enschede` }),
  ];
  const { values, problems } = await read(viewer, linksOfProject, { bottlenecks: [word] });
  expect([values.bottlenecks, problems]).toEqual([[word], { bottlenecks: "severalFit" }]);
  const { linked, open } = await recordsIn(values.bottlenecks, "bottleneck", {
    ...{ viewer, locale: "nl" },
  });
  expect([linked, open[0]?.total]).toEqual([[], 2]);
  expect(open[0]?.fits.map((one) => one.reference).sort()).toEqual(
    made.map(({ reference }) => reference).sort(),
  );
});

test("a record is not what its own words mean: the other one is the duplicate", async () => {
  const viewer = await twente();
  const word = newWord();
  const [own, other] = [
    await makeBottleneck(db, { title: `${word} in Gronau` }),
    await makeBottleneck(db, { title: `${word} in Enschede` }),
  ];
  const values = { reference: [own.reference], "markDuplicate-original": [word] };
  const { values: meant } = await read(viewer, linksOfStep, values);
  expect(meant["markDuplicate-original"]).toEqual([other.reference]);
});
