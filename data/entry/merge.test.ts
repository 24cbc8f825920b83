import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { bringReference } from "@/prisma/load/reference";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { readHistory } from "../history";
import { changeEntry, entryNow } from "../testing/entries";
import { add, merge, strangersToOrganisations } from "../testing/organisations";
import { refusalIn, valueIn } from "../testing/projects";
import { findEntryToEdit } from "./edit";
import { askMerge, mergesToUndo } from "./merges";
import { findOrganisation } from "./organisations";
import { partOrganisations } from "./part";

let national: Viewer;
let strangers: Viewer[] = [];
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  strangers = await strangersToOrganisations();
});

/** An organisation that records, an account and a partnership name. */
async function named() {
  const id = valueIn(await add(national));
  const bottleneck = await makeBottleneck(db, { ownerId: id });
  await db.bottleneckSide.updateMany({
    where: { bottleneckId: bottleneck.id },
    data: { competentId: id },
  });
  const led = await makeProject(db, { leadId: id });
  const partnered = await makeProject(db);
  await db.projectPartner.createMany({
    data: [id, "uwv"].map((organisationId) => ({ projectId: partnered.id, organisationId })),
  });
  const { facts } = await entryNow("partnership", "nl-vl");
  const participants = [...(facts.participants as readonly string[]), id];
  await changeEntry(national, "partnership", "nl-vl", { participants });
  const official = await makeViewer(db, "READER", scopes.all, { organisationId: id });
  return { id, bottleneck, led, partnered, official };
}

const stateOf = async (
  id: string,
  { bottleneck, led, partnered, official }: Awaited<ReturnType<typeof named>>,
) => ({
  bottleneck: await db.bottleneck.findUniqueOrThrow({
    where: { id: bottleneck.id },
    select: { ownerId: true, sides: { select: { competentId: true } } },
  }),
  reaches: (
    await db.bottleneck.findUniqueOrThrow({ where: { id: bottleneck.id }, select: { keys: true } })
  ).keys.includes(`organisation:${id}`),
  led: (await db.project.findUniqueOrThrow({ where: { id: led.id } })).leadId,
  partners: (await db.projectPartner.findMany({ where: { projectId: partnered.id } }))
    .map(({ organisationId }) => organisationId)
    .sort(),
  takesPart: await db.partnershipParticipant.count({
    where: { partnershipId: "nl-vl", organisationId: id },
  }),
  official: (await db.official.findUniqueOrThrow({ where: { id: official.id } })).organisationId,
});

/** The newest that history tells of whatever named it: its name, and the fields that name another now. */
async function toldOf({ bottleneck, led, partnered, official }: Awaited<ReturnType<typeof named>>) {
  const newest = async (recordType: string, recordId: string) => {
    const event = await db.auditEvent.findFirst({
      where: { recordType, recordId },
      orderBy: { id: "desc" },
      select: { name: true, payload: true, officialId: true, role: true },
    });
    const { fields } = (event?.payload ?? {}) as { fields?: string[] };
    return [event?.name, [...(fields ?? [])].sort().join(), event?.officialId, event?.role];
  };
  return Promise.all([
    newest("Bottleneck", bottleneck.id),
    newest("Project", led.id),
    newest("Project", partnered.id),
    newest("Partnership", "nl-vl"),
    newest("Official", official.id),
  ]);
}

const toldAll = (verb: string, viewer: Viewer) =>
  [
    ["bottleneck", "competent-NL,ownerId"],
    ["project", "leadId"],
    ["project", "partners"],
    ["partnership", "participants"],
    ["account", "organisationId"],
  ].map(([noun, fields]) => [`${noun}.${verb}`, fields, viewer.id, "NATIONAL_COORDINATOR"]);

test("the history of all that named an organisation tells of its merge, and of the undo", async () => {
  const all = await named();
  const intoId = valueIn(await add(national));
  expect(refusalIn(await merge(national, all.id, intoId))).toBe("done");
  expect(await toldOf(all)).toEqual(toldAll("organisationMerged", national));
  const { reference } = all.bottleneck;
  const [read] = (await readHistory(national, { noun: "bottleneck", reference })).events;
  expect(read?.event.payload).toMatchObject({ fromId: all.id, toId: intoId });
  // Who owns it is for officials; who takes part in a partnership for everybody.
  const [open] = (await readHistory(null, { entry: "partnership", id: "nl-vl" })).events;
  expect(open?.event.name).toBe("partnership.organisationMerged");

  // What names another by now did not move back, and is told nothing.
  await db.project.update({ where: { id: all.led.id }, data: { leadId: "bzk" } });
  const [undo] = await mergesToUndo(national, intoId);
  const request = { id: intoId, mergeId: undo?.id ?? "", requestId: randomUUID() };
  expect(refusalIn(await partOrganisations(national, request))).toBe("done");
  const parted = toldAll("organisationParted", national);
  parted[1] = toldAll("organisationMerged", national)[1]!;
  expect(await toldOf(all)).toEqual(parted);
});

test("bodies of different countries are not merged", async () => {
  const id = valueIn(await add(national));
  const german = valueIn(await add(national, "DE-NW", ["DE"]));
  expect(await askMerge(national, id, german)).toEqual({ problem: "otherCountry" });
  expect(await merge(national, id, german)).toEqual(
    refused("incomplete", { intoId: "otherCountry" }),
  );
  expect((await readCatalogue()).organisations.has(id)).toBe(true);
});

test("what named one organisation names the other, until within a day it is undone", async () => {
  const all = await named();
  const { id } = all;
  const before = await stateOf(id, all);
  const { version } = all.bottleneck;
  expect(await askMerge(national, id, "uwv")).toMatchObject({
    counts: { obstacles: 1, projects: 2 },
  });
  for (const stranger of strangers) {
    expect(refusalIn(await merge(stranger, id, "uwv"))).toBe("notYours");
    expect(await askMerge(stranger, id, "uwv")).toEqual({ refusal: "notYours" });
  }
  expect(await stateOf(id, all)).toEqual(before);

  expect(refusalIn(await merge(national, id, "uwv"))).toBe("done");
  expect(await stateOf("uwv", all)).toMatchObject({
    bottleneck: { ownerId: "uwv", sides: [{ competentId: "uwv" }] },
    ...{ reaches: true, led: "uwv", takesPart: 1, official: "uwv" },
  });
  expect(await findOrganisation(null, id)).toMatchObject({ mergedIntoId: "uwv" });
  expect((await readCatalogue()).organisations.has(id)).toBe(false);
  const now = await db.bottleneck.findUniqueOrThrow({ where: { id: all.bottleneck.id } });
  expect(now.version).toBeGreaterThan(version);
  for (const one of [id, "uwv"]) {
    const { events } = await readHistory(null, { entry: "organisation", id: one });
    expect(events[0]?.event.name).toBe("organisation.merged");
  }

  // A newer file that names the one means the other.
  await db.$transaction((tx) => bringReference(tx));
  expect((await stateOf("uwv", all)).takesPart).toBe(1);

  const [undo] = await mergesToUndo(national, "uwv");
  const request = { id: "uwv", mergeId: undo?.id ?? "", requestId: randomUUID() };
  for (const stranger of strangers) {
    expect(refusalIn(await partOrganisations(stranger, request))).toBe("notYours");
    expect(await mergesToUndo(stranger, "uwv")).toEqual([]);
  }
  expect(refusalIn(await partOrganisations(national, request))).toBe("done");
  expect({ ...(await stateOf(id, all)), partners: [] }).toEqual({ ...before, partners: [] });
  expect((await readCatalogue()).organisations.has(id)).toBe(true);
});

test("after a day a merge stays, and what was merged is merged no more", async () => {
  const { id } = await named();
  const intoId = valueIn(await add(national));
  await merge(national, id, intoId);
  const [undo] = await mergesToUndo(national, intoId);
  const mergeId = undo?.id ?? "";
  await db.organisationMerge.update({
    where: { id: mergeId },
    data: { at: new Date(Date.now() - 25 * 3_600_000) },
  });
  expect(await mergesToUndo(national, intoId)).toEqual([]);
  const request = { id: intoId, mergeId, requestId: randomUUID() };
  expect(await partOrganisations(national, request)).toEqual(refused("wrongStatus"));
  expect(await merge(national, id, "bzk")).toEqual(refused("wrongStatus"));
  expect(await merge(national, "uwv", "uwv")).toMatchObject({
    problems: { intoId: "sameOrganisation" },
  });
});

test("what moved on is moved back in turn, and what became another is changed no more", async () => {
  const { id, led } = await named();
  const [middle, last] = [valueIn(await add(national)), valueIn(await add(national))];
  await merge(national, id, middle);
  const [first] = await mergesToUndo(national, middle);
  await merge(national, middle, last);
  const [second] = await mergesToUndo(national, last);
  const undo = (one: string, mergeId = "") =>
    partOrganisations(national, { id: one, mergeId, requestId: randomUUID() });
  expect(await undo(middle, first?.id)).toEqual(refused("wrongStatus"));
  expect(await changeEntry(national, "organisation", id, { place: "Assen" })).toEqual(
    refused("notFound"),
  );
  expect(await findEntryToEdit(national, "organisation", id)).toBeNull();

  expect(refusalIn(await undo(last, second?.id))).toBe("done");
  expect(refusalIn(await undo(middle, first?.id))).toBe("done");
  expect((await db.project.findUniqueOrThrow({ where: { id: led.id } })).leadId).toBe(id);
});

test("who keeps one of the two alone is not told whether the other has accounts", async () => {
  const walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  const own = valueIn(await add(walloon, "BE-WAL", ["BE"]));
  const theirs = valueIn(await add(national, "NL", ["NL", "BE"]));
  const notYours = { refusal: "notYours" };
  expect(await askMerge(walloon, own, theirs)).toEqual(notYours);
  await makeViewer(db, "READER", scopes.all, { organisationId: theirs });
  expect(await askMerge(walloon, own, theirs)).toEqual(notYours);
});

test("an address that names no organisation asks nothing", async () => {
  expect(await askMerge(national, "uwv", "\0")).toBeNull();
});
