import { expect, test } from "vitest";
import { done, refused } from "@/domain/outcome";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { editBottleneck } from "./edit";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const threeCountries = { regionIds: ["NL213", "DEA34", "BE234"] };

test.each(["competent-BE", "provision-BE", "position-BE"])(
  "who fills in %s where no Belgian region is concerned is told so at that field",
  async (field) => {
    const viewer = await twente();
    const { reference, id } = await makeBottleneck(db);
    const edit = await editOf(viewer, reference, { [field]: "vlaamse-overheid" });
    expect(await editBottleneck(viewer, edit)).toMatchObject(
      refused("incomplete", { [field]: "sideNotConcerned" }),
    );
    expect(await db.auditEvent.count({ where: { recordId: id } })).toBe(0);
  },
);

test("the last Belgian region stays as long as something is written under Belgium", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db, threeCountries);
  const written = await editOf(viewer, reference, { "provision-BE": "Decreet" });
  expect(await editBottleneck(viewer, written)).toEqual(done);

  const away = await editOf(viewer, reference, { regions: ["NL213", "DEA34"] });
  const refusal = refused("incomplete", { "provision-BE": "sideNotConcerned" });
  expect(await editBottleneck(viewer, away)).toEqual(refusal);

  const emptied = await editOf(viewer, reference, {
    regions: ["NL213", "DEA34"],
    "provision-BE": "",
  });
  expect(await editBottleneck(viewer, emptied)).toEqual(done);
  const events = await db.auditEvent.findMany({ where: { recordId: id }, orderBy: { id: "asc" } });
  const provision = { field: "provision-BE", language: null, version: 2 };
  expect(events.at(-1)?.payload).toMatchObject({ texts: [provision] });
  const texts = await db.textVersion.findMany({
    where: { recordId: id, field: "provision-BE" },
    orderBy: { version: "asc" },
  });
  expect(texts.map(({ text }) => text)).toEqual(["Decreet", ""]);
});

test("an edit leaves the rows that it does not change, with their ids", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db);
  const first = "https://example.org/a Rapport\nhttps://example.org/b\nKrant";
  await editBottleneck(viewer, await editOf(viewer, reference, { sources: first }));
  const before = await sourcesOf(id);

  const second = "https://example.org/b Nu met titel\nKrant\nhttps://example.org/c";
  await editBottleneck(viewer, await editOf(viewer, reference, { sources: second }));
  const after = await sourcesOf(id);
  expect(after.map(({ url, note }) => [url, note])).toEqual([
    ["https://example.org/b", "Nu met titel"],
    [null, "Krant"],
    ["https://example.org/c", ""],
  ]);
  expect(after.slice(0, 2).map((source) => source.id)).toEqual(
    before.slice(1).map((source) => source.id),
  );
});

const sourcesOf = (bottleneckId: string) =>
  db.bottleneckSource.findMany({ where: { bottleneckId }, orderBy: { order: "asc" } });

test("a body of abroad that was named before may stay", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db);
  await db.bottleneckSide.updateMany({
    where: { bottleneckId: id, country: "NL" },
    data: { competentId: "br-koeln" },
  });
  const edit = await editOf(viewer, reference, { title: "Een andere titel" });
  expect(await editBottleneck(viewer, edit)).toEqual(done);
});
