import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Facts } from "@/domain/entry/facts";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { changeEntry, entryNow } from "../testing/entries";
import { add, merge } from "../testing/organisations";
import { refusalIn, valueIn } from "../testing/projects";
import { mergesToUndo } from "./merges";
import { partOrganisations } from "./part";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

const added = async () => valueIn(await add(national));
const merged = async (id: string, intoId: string) =>
  expect(refusalIn(await merge(national, id, intoId))).toBe("done");

/** Undoes the merge of this one into that one. */
async function undo(viewer: Viewer, id: string, intoId: string) {
  const { id: mergeId } = await db.organisationMerge.findFirstOrThrow({
    where: { fromId: id, intoId },
    orderBy: { at: "desc" },
  });
  return partOrganisations(viewer, { id: intoId, mergeId, requestId: randomUUID() });
}
const parted = async (id: string, intoId: string) =>
  expect(refusalIn(await undo(national, id, intoId))).toBe("done");

const source = "https://data.example.be/register/1";
const tooi = "https://identifier.overheid.nl/tooi/id/gemeente/gm9201";
const number = (scheme: string, value: string) => ({
  ...{ scheme, value, source, confidence: "LOOKED_UP" },
});
const giveNumbers = (id: string, ...identifiers: object[]) =>
  changeEntry(national, "organisation", id, { identifiers } as Facts);
const numbersOf = async (id: string) =>
  (await db.organisationIdentifier.findMany({ where: { organisationId: id } }))
    .map(({ value }) => value)
    .sort();

test("a number that the other had too is nobody's, can be typed at the one that stays, and comes back", async () => {
  const [id, intoId] = [await added(), await added()];
  await giveNumbers(id, number("CBS", "GM2001"), number("TOOI", tooi));
  await giveNumbers(intoId, number("CBS", "GM2002"));
  await merged(id, intoId);
  expect(await numbersOf(intoId)).toEqual(["GM2002", tooi]);
  expect(await numbersOf(id)).toEqual([]);
  await parted(id, intoId);
  expect(await numbersOf(id)).toEqual(["GM2001", tooi]);
  expect(await numbersOf(intoId)).toEqual(["GM2002"]);

  await merged(id, intoId);
  expect(refusalIn(await giveNumbers(intoId, number("CBS", "GM2001")))).toBe("done");
  await parted(id, intoId);
  expect(await numbersOf(id)).toEqual(["GM2001"]);
  expect(await numbersOf(intoId)).toEqual([]);
});

test("what came to an organisation of the files counts as changed by officials, until it is undone", async () => {
  const marks = () => db.editedField.count({ where: { recordId: "uwv", field: "identifiers" } });
  const id = await added();
  await giveNumbers(id, number("CBS", "GM2003"));
  await merged(id, "uwv");
  expect(await marks()).toBe(1);
  await parted(id, "uwv");
  expect(await marks()).toBe(0);
  expect(await numbersOf(id)).toEqual(["GM2003"]);
});

const standing = async (projectId: string) => {
  const { leadId, partners } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { leadId: true, partners: { select: { organisationId: true } } },
  });
  return { leadId, partners: partners.map(({ organisationId }) => organisationId).sort() };
};
const makePartners = (projectId: string, ...ids: string[]) =>
  db.projectPartner.createMany({
    data: ids.map((organisationId) => ({ projectId, organisationId })),
  });

test("who leads a project by a merge is no partner of it besides, and is again when it is undone", async () => {
  const [id, intoId] = [await added(), await added()];
  const led = await makeProject(db, { leadId: id });
  const leads = await makeProject(db, { leadId: intoId });
  const shared = await makeProject(db);
  await makePartners(led.id, intoId);
  await makePartners(leads.id, id, "bzk");
  await makePartners(shared.id, id, intoId);
  const all = () => Promise.all([led, leads, shared].map((project) => standing(project.id)));
  const before = await all();

  await merged(id, intoId);
  expect(await all()).toEqual([
    { leadId: intoId, partners: [] },
    { leadId: intoId, partners: ["bzk"] },
    { leadId: before[2]?.leadId, partners: [intoId] },
  ]);
  const newest = async ({ reference }: { reference: string }) =>
    (await readHistory(national, { noun: "project", reference })).events[0]?.event;
  const told = { name: "project.organisationMerged", payload: { toId: intoId } };
  expect(await newest(led)).toMatchObject({ ...told, payload: { fields: ["leadId", "partners"] } });
  expect(await newest(leads)).toMatchObject({ ...told, payload: { fields: ["partners"] } });
  expect(await newest(shared)).toMatchObject({ ...told, payload: { fields: ["partners"] } });

  await parted(id, intoId);
  expect(await all()).toEqual(before);

  // Who was taken out of a project meanwhile does not come back by another name.
  await merged(id, intoId);
  await db.projectPartner.deleteMany({ where: { projectId: shared.id } });
  await parted(id, intoId);
  expect((await standing(shared.id)).partners).toEqual([]);
});

test("a merge that a later one builds on is undone after it", async () => {
  const [id, third, other, intoId] = [await added(), await added(), await added(), await added()];
  const { facts } = await entryNow("partnership", "nl-vl");
  const participants = [...(facts.participants as readonly string[]), id, third];
  await changeEntry(national, "partnership", "nl-vl", { participants });
  const takePart = async () =>
    (await db.partnershipParticipant.findMany({ where: { partnershipId: "nl-vl" } }))
      .map(({ organisationId }) => organisationId)
      .filter((one) => [id, third, intoId].includes(one));
  const before = await takePart();

  await merged(id, intoId);
  await merged(third, intoId);
  await merged(other, intoId);
  expect(await takePart()).toEqual([intoId]);
  expect(await undo(national, id, intoId)).toEqual(refused("laterMerge"));
  await parted(third, intoId);
  expect((await takePart()).sort()).toEqual([third, intoId].sort());
  // The last one has nothing to do with it.
  await parted(id, intoId);
  expect((await takePart()).sort()).toEqual(before.sort());
});

test("a merge that somebody else made into the same takes nobody's undo away", async () => {
  const northRhine = await makeViewer(db, "PARTNER_COORDINATOR", scopes.northRhine);
  const german = async () => valueIn(await add(national, "DE-NW", ["DE"]));
  const [id, intoId, third] = [await german(), await german(), await german()];
  await db.organisation.update({ where: { id: third }, data: { partyId: null } });
  expect(refusalIn(await merge(northRhine, id, intoId))).toBe("done");
  await merged(third, intoId);
  expect(await mergesToUndo(national, intoId)).toHaveLength(2);
  expect(await mergesToUndo(northRhine, intoId)).toHaveLength(1);
  expect(refusalIn(await undo(northRhine, id, intoId))).toBe("done");
});

test("who is called as another of the list by now comes back once that one has another name", async () => {
  const name = `Dienst ${randomUUID()}`;
  const id = valueIn(await add(national, "NL", ["NL"], name));
  const intoId = await added();
  await merged(id, intoId);
  // While it may come back nobody else takes its name, whole or in short; the one that stays may.
  expect(refusalIn(await add(national, "NL", ["NL"], name))).toBe("incomplete");
  const other = await added();
  const asShort = await changeEntry(national, "organisation", other, { abbreviation: name });
  expect(refusalIn(asShort)).toBe("incomplete");
  for (const taken of [{ "names-nl": name }, { "names-nl": "", "names-de": name }] as Facts[]) {
    expect(refusalIn(await changeEntry(national, "organisation", intoId, taken))).toBe("done");
    expect(await undo(national, id, intoId)).toEqual(refused("takenName"));
    expect((await entryNow("organisation", id)).row.mergedIntoId).toBe(intoId);
  }
  const free = { "names-de": `${name} (neu)`, abbreviation: name };
  expect(refusalIn(await changeEntry(national, "organisation", intoId, free))).toBe("done");
  expect(await undo(national, id, intoId)).toEqual(refused("takenName"));
  await changeEntry(national, "organisation", intoId, { abbreviation: "" });
  await parted(id, intoId);
});
