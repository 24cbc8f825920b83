import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { takeStep } from "./bottleneck/steps";
import { db } from "./db";
import { erasing, mark } from "./testing/erasing";

/** An erasure is asked by the owner of the tables. */
const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());
const { erase, eraseWords } = erasing(owner);

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

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
    { ...(before[0] as object), title: mark },
  ]);
  expect(await publishedIn({ bottleneckId: other.id })).toMatchObject([
    { title: "Mevrouw Jansen" },
  ]);
});

test("an erasure reaches what was published of a project", async () => {
  const { id } = await makeProject(db, { published: true, name: "Lijn van Smit" });
  await eraseWords("Project", id, { field: "name", language: "nl", text: "Lijn van Smit" });
  expect(await publishedIn({ projectId: id })).toMatchObject([{ language: "nl", name: mark }]);
});

test("an erasure reaches the note and the position of that side that hold the words, and says so there", async () => {
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
  const orderBy = { id: "asc" } as const;
  expect(await db.bottleneckNote.findMany({ where, orderBy })).toMatchObject([
    { side: "NL", text: mark },
    { side: "DE", text },
    { side: null, text: mark },
  ]);
  expect(await db.bottleneckPosition.findMany({ where, orderBy })).toMatchObject([
    { side: "NL", text },
    { side: "DE", text: mark },
  ]);
});

test("an erasure reaches the next step, open or done", async () => {
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
    { what: mark, doneOn },
    { what: mark, doneOn: null },
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
  expect(steps.map(({ reason }) => reason)).toEqual(["Jansen belde.", mark]);
});
