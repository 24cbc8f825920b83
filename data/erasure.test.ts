import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { takeStep } from "./bottleneck/steps";
import { db } from "./db";
import { keepTexts } from "./text-versions";

/** An erasure is asked by the owner of the tables. */
const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

type Words = { field: string; language?: "nl" | "de"; text: string };

/** Keeps this text as a version of its own, and erases it. */
async function eraseWords(type: "Bottleneck" | "Project", id: string, words: Words) {
  const { field, language = null, text } = words;
  const [written] = await keepTexts(db, await twente(), { type, id }, [
    { field, language, after: text },
  ]);
  await erase(type, id, field, language, written?.version ?? 0);
}

const erase = (
  type: string,
  id: string,
  field: string,
  language: string | null,
  version: number,
) => owner.$executeRaw`
  select erase_text(${type}, ${id}, ${field}, ${language}::"Language", ${version}::int, 'AVG artikel 17')`;

const publishedIn = async (where: { bottleneckId: string } | { projectId: string }) =>
  (await db.publication.findMany({ where })).flatMap(({ texts }) => texts);

test("an erasure reaches what was published, and of that only the same words", async () => {
  const { id } = await makeBottleneck(db, { published: true, title: "Mevrouw Jansen" });
  const other = await makeBottleneck(db, { published: true, title: "Mevrouw Jansen" });
  const before = await publishedIn({ bottleneckId: id });
  await eraseWords("Bottleneck", id, { field: "title", language: "nl", text: "Mevrouw" });
  await eraseWords("Bottleneck", id, { field: "title", language: "de", text: "Mevrouw Jansen" });
  await eraseWords("Bottleneck", id, { field: "problem", language: "nl", text: "Mevrouw Jansen" });
  expect(await publishedIn({ bottleneckId: id })).toEqual(before);

  await eraseWords("Bottleneck", id, { field: "title", language: "nl", text: "Mevrouw Jansen" });
  expect(await publishedIn({ bottleneckId: id })).toEqual([
    { ...(before[0] as object), title: "" },
  ]);
  expect(await publishedIn({ bottleneckId: other.id })).toMatchObject([
    { title: "Mevrouw Jansen" },
  ]);
});

test("an erasure reaches what was published of a project", async () => {
  const { id } = await makeProject(db, { published: true, name: "Lijn van Smit" });
  await eraseWords("Project", id, { field: "name", language: "nl", text: "Lijn van Smit" });
  expect(await publishedIn({ projectId: id })).toMatchObject([{ language: "nl", name: "" }]);
});

test("an erasure takes the note and the position of that side that hold the words", async () => {
  const { id: bottleneckId } = await makeBottleneck(db, {});
  const sides = ["NL", "DE", null] as const;
  const text = "Bel Jansen.";
  for (const side of sides) {
    await db.bottleneckNote.create({ data: { bottleneckId, side, text } });
    if (side) await db.bottleneckPosition.create({ data: { bottleneckId, side, text } });
  }
  await eraseWords("Bottleneck", bottleneckId, { field: "note-DE", text: "Andere woorden." });
  for (const field of ["note-NL", "note-all", "position-DE"])
    await eraseWords("Bottleneck", bottleneckId, { field, text });
  const where = { bottleneckId };
  expect(await db.bottleneckNote.findMany({ where })).toMatchObject([{ side: "DE", text }]);
  expect(await db.bottleneckPosition.findMany({ where })).toMatchObject([{ side: "NL", text }]);
});

test("an erasure reaches a next step that is done, and leaves the open one to the record", async () => {
  const { id: bottleneckId } = await makeBottleneck(db, {});
  const what = "Jansen belt.";
  const doneOn = new Date("2026-01-01");
  await db.nextStep.createMany({
    data: [
      { bottleneckId, what, doneOn },
      { bottleneckId, what },
    ],
  });
  await eraseWords("Bottleneck", bottleneckId, { field: "nextStep", text: what });
  expect(
    await db.nextStep.findMany({ where: { bottleneckId }, orderBy: { doneOn: "asc" } }),
  ).toMatchObject([
    { what: "", doneOn },
    { what, doneOn: null },
  ]);
});

test("of two steps with the same reason the one of the version that is erased loses it", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  for (const [at, step] of ["hold", "resume", "hold"].entries())
    await takeStep(viewer, {
      ...{ reference, version: at + 1, requestId: randomUUID(), step: step as "hold" },
      ...{ reason: step === "hold" ? "Jansen belde." : "", ground: "", original: "", reviewOn: "" },
      holdUntil: step === "hold" ? "2099-01-01" : "",
    });
  await erase("Bottleneck", id, "reason", "nl", 2);
  const steps = await db.bottleneckStep.findMany({
    where: { bottleneckId: id, step: "hold" },
    orderBy: { takenAt: "asc" },
  });
  expect(steps.map(({ reason }) => reason)).toEqual(["Jansen belde.", null]);
});
