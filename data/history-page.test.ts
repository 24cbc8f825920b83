import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";

import { assign } from "./bottleneck/assign";
import { editBottleneck } from "./bottleneck/edit";
import { agreeNextStep } from "./bottleneck/next-step-write";
import { db } from "./db";
import { eventsOnPage, readHistory } from "./history";
import { correctReport } from "./project/correction";
import { reportProgress } from "./project/reports";
import { editOf } from "./testing/bottlenecks";
import { valueIn } from "./testing/projects";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

let statements = 0;
db.$on("query", () => {
  statements += 1;
});

const edit = async (viewer: Viewer, reference: string, fields: Record<string, string | string[]>) =>
  valueIn(await editBottleneck(viewer, await editOf(viewer, reference, fields)));

const full = (noun: "bottleneck" | "project", reference: string) =>
  ({ noun, reference, withTexts: true }) as const;

test("officials read what was written and what stood there, the public neither", async () => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { published: true, title: "Een bus" });
  await edit(viewer, reference, { title: "Een trein" });
  await edit(viewer, reference, { title: "Een tram", affectedSource: "Telling" });
  const { events } = await readHistory(viewer, full("bottleneck", reference));
  const title = { field: "title", language: "nl" };
  expect(events[0]?.words).toMatchObject([
    { ...title, before: "Een trein", text: "Een tram" },
    { field: "affectedSource", before: null, text: "Telling" },
  ]);
  expect(events[1]?.words).toMatchObject([{ ...title, before: "Een bus", text: "Een trein" }]);
  const publicly = JSON.stringify(await readHistory(null, full("bottleneck", reference)));
  for (const text of ["bus", "trein", "tram", "Telling"]) expect(publicly).not.toContain(text);
  const asPublic = await readHistory(viewer, { ...full("bottleneck", reference), asPublic: true });
  expect(JSON.stringify(asPublic)).toBe(publicly);
});

test("what one side notes is read and counted on that side alone, with what stood there", async () => {
  const dutch = await twente();
  const german = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.nrw, {
    organisationId: "br-muenster",
  });
  const { reference } = await makeBottleneck(db, { partnershipIds: ["nl-nrw"] });
  await edit(dutch, reference, { internalNote: "Nog bellen." });
  await edit(dutch, reference, { internalNote: "Gebeld.", title: "Iets anders" });
  const own = await readHistory(dutch, full("bottleneck", reference));
  const notes = own.events.filter(({ event }) => event.name === "bottleneck.noteWritten");
  expect(notes[0]?.words).toMatchObject([{ before: "Nog bellen.", text: "Gebeld." }]);
  const other = await readHistory(german, full("bottleneck", reference));
  expect(own.total - other.total).toBe(2);
  expect(JSON.stringify(other)).not.toContain("ellen");
  expect(JSON.stringify(other)).not.toContain("Gebeld");
});

test("a link to what a reader may not see is not counted among their links", async () => {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const { reference, id } = await makeBottleneck(db);
  const far = await makeProject(db, { regionIds: ["NL341", "BE234"] });
  await db.auditEvent.create({
    data: {
      ...{ name: "bottleneck.edited", recordType: "Bottleneck", recordId: id },
      payload: {
        ...{ changes: {}, texts: [], unlinked: [] },
        linked: [{ type: "Project", id: far.id, reference: far.reference }],
      },
    },
  });
  const countOf = async (reader: Viewer) =>
    (await readHistory(reader, { noun: "bottleneck", reference })).counts;
  expect(await countOf(viewer)).toContainEqual({ group: "links", count: 1 });
  expect(await countOf(await twente())).toEqual([{ group: "changes", count: 1 }]);
});

test("a corrected report stands beside what it said before, and not beside another report", async () => {
  const viewer = await twente();
  const { reference } = await makeProject(db);
  const report = { reference, language: "nl", health: "ON_COURSE" } as const;
  const tell = (text: string) =>
    reportProgress(viewer, { ...report, requestId: randomUUID(), text });
  await tell("Eerste.");
  await tell("Tweede.");
  const first = await db.progressReport.findFirstOrThrow({
    where: { project: { reference }, text: "Eerste." },
  });
  valueIn(
    await correctReport(viewer, {
      ...{ ...report, requestId: randomUUID(), reportId: first.id, version: first.id },
      text: "Eerste, beter.",
    }),
  );
  const { events } = await readHistory(viewer, full("project", reference));
  const reports = events.flatMap(({ words }) => words.filter(({ field }) => field === "report"));
  expect(reports).toMatchObject([
    { before: "Eerste.", text: "Eerste, beter." },
    { before: null, text: "Tweede." },
    { before: null, text: "Eerste." },
  ]);
});

test("a history of a thousand events takes two statements, whatever page and group", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { title: "Een bus" });
  await edit(viewer, reference, { title: "Een trein", internalNote: "Bellen." });
  const linked = await makeProject(db);
  await db.auditEvent.createMany({
    data: Array.from({ length: 1000 }, (_, at) => ({
      ...{ name: at % 3 ? "bottleneck.edited" : "bottleneck.translated" },
      ...{ recordType: "Bottleneck", recordId: id },
      payload:
        at % 3
          ? {
              ...{
                changes: { affectedCount: [String(at), String(at + 1)] },
                texts: [],
                unlinked: [],
              },
              linked: [{ type: "Project", id: linked.id, reference: linked.reference }],
            }
          : { language: "de", texts: [] },
    })),
  });
  const asked = { ...full("bottleneck", reference), size: eventsOnPage };
  const { next } = await readHistory(viewer, asked);
  for (const part of [
    {},
    { group: "changes" },
    { group: "translations" },
    { mark: next },
    { mark: { kind: "last" } },
  ] as const) {
    statements = 0;
    const { events, total } = await readHistory(viewer, { ...asked, ...part } as typeof asked);
    await new Promise((done) => setTimeout(done, 50));
    expect(statements).toBe(2);
    expect(events).toHaveLength(eventsOnPage);
    expect(total).toBe(1002);
  }
});

test("officials read the name of whom it was given to and of whom a step asks, the public neither", async () => {
  const [viewer, colleague] = [await twente(), await twente()];
  const { reference } = await makeBottleneck(db, { published: true });
  const version = async () =>
    (await db.bottleneck.findUniqueOrThrow({ where: { reference }, select: { version: true } }))
      .version;
  const about = async () => ({ reference, version: await version(), requestId: randomUUID() });
  const ownerId = viewer.organisationId;
  valueIn(await assign(viewer, { ...(await about()), ownerId, ownerOfficialId: colleague.id }));
  const next = { nextStep: "Bellen", nextStepOn: "", nextStepById: ownerId, outcome: "" } as const;
  const { version: _, ...of } = await about();
  const step = { ...of, step: "", stepVersion: 0 };
  valueIn(await agreeNextStep(viewer, { ...step, ...next, nextStepOfficialId: viewer.id }));
  const people = async (by: Viewer | null, asPublic = false) =>
    (await readHistory(by, { ...full("bottleneck", reference), asPublic })).events.map(
      (told) => told.people,
    );
  const named = ({ id, name }: Viewer) => ({ [id]: { text: name, language: "nl" } });
  expect(await people(viewer)).toEqual([named(viewer), named(colleague)]);
  const where = { id: colleague.id };
  await db.official.update({ where, data: { active: false }, select: { id: true } });
  expect((await people(viewer))[1]).toEqual(named(colleague));
  const elsewhere = await makeViewer(db, "READER", scopes.zeeland);
  const hidden = [await people(null), await people(viewer, true), await people(elsewhere)];
  for (const name of [viewer.name, colleague.name])
    expect(JSON.stringify(hidden)).not.toContain(name);
});
