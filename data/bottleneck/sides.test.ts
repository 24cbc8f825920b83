import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done, refused } from "@/domain/outcome";
import type { Anyone, Role } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { lastChangeOf } from "../last-change";
import { download } from "../testing/ask";
import { editOf } from "../testing/bottlenecks";
import { assign } from "./assign";
import { editBottleneck } from "./edit";
import { findBottleneck } from "./page";

const organisations = {
  Dutch: "bzk",
  German: "nrw-staatskanzlei",
  Belgian: "vlaanderen",
  "of a euregio": "org-euregio-gronau",
};
type From = keyof typeof organisations;

const official = (from: From, role: Role = "NATIONAL_COORDINATOR") =>
  makeViewer(db, role, scopes.all, { organisationId: organisations[from] });

/** A bottleneck of three countries, each of which wrote down what it says. */
async function makeOfThree(facts: { published?: boolean } = {}) {
  const made = await makeBottleneck(db, {
    ...facts,
    regionIds: ["NL213", "DEA34", "BE234"],
    position: "Standpunt NL",
  });
  const bottleneckId = made.id;
  for (const side of ["DE", "BE"] as const) {
    await db.bottleneckSide.create({ data: { bottleneckId, country: side } });
    await db.bottleneckPosition.create({
      data: { bottleneckId, side, text: `Standpunt ${side}` },
    });
  }
  return made;
}

test.each<[From, string[]]>([
  ["Dutch", ["Standpunt NL"]],
  ["German", ["Standpunt DE"]],
  ["Belgian", ["Standpunt BE"]],
  ["of a euregio", []],
])(
  "under a grant for everything an official who is %s reads of positions: %j",
  async (from, read) => {
    for (const published of [false, true]) {
      const { reference } = await makeOfThree({ published });
      for (const role of ["NATIONAL_COORDINATOR", "REGIONAL_COORDINATOR", "READER"] as const) {
        const found = await findBottleneck(await official(from, role), reference);
        const text = JSON.stringify(found);
        for (const country of ["NL", "DE", "BE"])
          expect(text.includes(`Standpunt ${country}`)).toBe(read.includes(`Standpunt ${country}`));
      }
    }
  },
);

test("the own side gives nothing without a grant that reaches the record", async () => {
  const { reference } = await makeOfThree({ published: true });
  const elsewhere = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const administrator = await official("Dutch", "ADMINISTRATOR");
  for (const viewer of [elsewhere, administrator, null])
    expect(JSON.stringify(await findBottleneck(viewer, reference))).not.toContain("Standpunt");
});

test("an edit leaves what another side says for itself, also when its last region goes", async () => {
  const { reference, id } = await makeOfThree();
  const edit = await editOf(await official("Dutch"), reference, {
    regions: ["NL213", "DEA34"],
    "position-NL": "Ander standpunt",
  });
  expect(await editBottleneck(await official("Dutch"), edit)).toEqual(done);
  expect(await positionsOf(id)).toEqual(["Ander standpunt", "Standpunt DE", "Standpunt BE"]);
});

test.each<[From, string]>([
  ["Dutch", "position-DE"],
  ["German", "position-NL"],
  ["of a euregio", "position-NL"],
])("an official who is %s does not write %s", async (from, field) => {
  const { reference, id } = await makeOfThree();
  const viewer = await official(from);
  const edit = await editOf(viewer, reference, { [field]: "Namens een ander" });
  expect(await editBottleneck(viewer, edit)).toEqual(
    refused("incomplete", { [field]: "notYourSide" }),
  );
  expect(await positionsOf(id)).not.toContain("Namens een ander");
});

const positionsOf = async (bottleneckId: string) =>
  (await db.bottleneckPosition.findMany({ where: { bottleneckId }, orderBy: { side: "asc" } })).map(
    ({ text }) => text,
  );

test("a note is read by the side of who wrote it; that of a euregio by all", async () => {
  const { reference } = await makeOfThree();
  for (const from of ["Dutch", "German", "of a euregio"] as const) {
    const viewer = await official(from);
    const edit = await editOf(viewer, reference, { internalNote: `Notitie ${from}` });
    expect(await editBottleneck(viewer, edit)).toEqual(done);
  }
  const notes = async (from: From) =>
    (await findBottleneck(await official(from), reference))?.internal?.notes.map(
      ({ text }) => text,
    );
  expect(await notes("Dutch")).toEqual(["Notitie Dutch", "Notitie of a euregio"]);
  expect(await notes("German")).toEqual(["Notitie German", "Notitie of a euregio"]);
  expect(await notes("Belgian")).toEqual(["Notitie of a euregio"]);
  expect(await notes("of a euregio")).toEqual(["Notitie of a euregio"]);
});

test("a note keeps its row while its words change, and goes when it is emptied", async () => {
  const { reference, id } = await makeBottleneck(db, { internalNote: "Eerst" });
  const viewer = await official("Dutch");
  const rows = () => db.bottleneckNote.findMany({ where: { bottleneckId: id } });
  const [before] = await rows();
  await editBottleneck(viewer, await editOf(viewer, reference, { internalNote: "Dan" }));
  expect(await rows()).toMatchObject([{ id: before?.id, text: "Dan", writtenById: viewer.id }]);
  await editBottleneck(viewer, await editOf(viewer, reference, { internalNote: "" }));
  expect(await rows()).toEqual([]);
});

test("the versions of a note tell no side that another one writes", async () => {
  const { reference, id } = await makeOfThree();
  for (const from of ["Dutch", "German", "of a euregio"] as const) {
    const viewer = await official(from);
    await editBottleneck(viewer, await editOf(viewer, reference, { internalNote: `Van ${from}` }));
  }
  const versions = await db.textVersion.findMany({
    where: { recordId: id, field: { startsWith: "note-" } },
    orderBy: { writtenAt: "asc" },
  });
  expect(versions).toMatchObject([
    { field: "note-NL", version: 1, text: "Van Dutch" },
    { field: "note-DE", version: 1, text: "Van German" },
    { field: "note-all", version: 1, text: "Van of a euregio" },
  ]);
});

test("what one side writes for itself shows the other side and the public in nothing that it did", async () => {
  const { reference } = await makeOfThree({ published: true });
  const [dutch, german] = [await official("Dutch"), await official("German")];
  expect(
    await editBottleneck(dutch, await editOf(dutch, reference, { title: "Van allen" })),
  ).toEqual(done);
  const seenBy = async (viewer: Anyone) => ({
    history: await readHistory(viewer, { noun: "bottleneck", reference }),
    changedAt: (await findBottleneck(viewer, reference))?.changedAt,
    last: viewer && (await lastChangeOf(viewer, "bottleneck", reference)),
    file: await download(viewer),
  });
  const readers = [null, dutch, await official("Belgian"), await official("of a euregio")];
  const before = await Promise.all(readers.map(seenBy));

  const words = { internalNote: "Unter uns", "position-DE": "Dafür" };
  expect(await editBottleneck(german, await editOf(german, reference, words))).toEqual(done);
  expect(await Promise.all(readers.map(seenBy))).toEqual(before);
  const { history, last } = await seenBy(german);
  expect(history.events.slice(0, 2).map(({ event }) => event.name)).toEqual([
    "bottleneck.positionWritten",
    "bottleneck.noteWritten",
  ]);
  expect(last).toMatchObject({ by: german.name, isOwn: true });
});

test("who takes a bottleneck in hand is told to officials, and to the public not even that", async () => {
  const { reference } = await makeOfThree({ published: true });
  const [dutch, german] = [await official("Dutch"), await official("German")];
  await db.bottleneck.updateMany({ where: { reference }, data: { ownerId: "bzk" } });
  const before = await findBottleneck(null, reference);
  const asked = { reference, version: 1, requestId: randomUUID(), ownerId: "bzk" };
  const given = await assign(dutch, { ...asked, ownerOfficialId: dutch.id });
  expect(given).toEqual(done);
  const { events } = await readHistory(german, { noun: "bottleneck", reference });
  expect(events[0]?.event).toMatchObject({
    name: "bottleneck.assigned",
    payload: { changes: { ownerOfficialId: [null, dutch.id] } },
  });
  expect(await findBottleneck(null, reference)).toEqual({ ...before, version: 2 });
});
