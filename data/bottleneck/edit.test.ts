import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done, type Problems, refused } from "@/domain/outcome";
import type { Role } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { editBottleneck, findEditable } from "./edit";
import { findBottleneck } from "./page";
import { publishBottleneck, withdrawBottleneck } from "./publication";
import { translateBottleneck } from "./texts";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("an edit changes the facts, and what it does not touch stays", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db, { internalNote: "Blijft", position: "Ook" });
  const [seen, hidden] = [await makeProject(db), await makeProject(db, { regionIds: ["NL341"] })];
  await db.bottleneckProject.create({ data: { bottleneckId: id, projectId: hidden.id } });
  const before = await findBottleneck(viewer, reference);

  const edit = await editOf(viewer, reference, {
    title: "Nieuwe titel",
    sources: "https://example.org/rapport Rapport\nKrantenbericht",
    projects: seen.reference,
    "competent-DE": "nrw-staatskanzlei",
  });
  expect(await editBottleneck(viewer, edit)).toEqual(done);

  const after = await findBottleneck(viewer, reference);
  expect(after?.version).toBe((before?.version ?? 0) + 1);
  expect(after?.texts[0]?.title).toBe("Nieuwe titel");
  expect(after?.internal?.note).toBe("Blijft");
  expect(after?.sides.find(({ country }) => country === "NL")?.position).toBe("Ook");
  expect(after?.sides.find(({ country }) => country === "DE")?.competentId).toBe(
    "nrw-staatskanzlei",
  );
  expect(after?.sources).toEqual([
    { url: "https://example.org/rapport", note: "Rapport", noteNames: null },
    { url: null, note: "Krantenbericht", noteNames: null },
  ]);
  expect(after?.projects.map((project) => project.reference)).toEqual([seen.reference]);
  const linked = await db.bottleneckProject.findMany({ where: { bottleneckId: id } });
  expect(linked.map(({ projectId }) => projectId).sort()).toEqual([seen.id, hidden.id].sort());
  const [event] = await db.auditEvent.findMany({ where: { recordId: id } });
  expect(event).toMatchObject({ name: "bottleneck.edited", officialId: viewer.id });
  expect(event?.payload).toMatchObject({
    changes: { "competent-DE": [null, "nrw-staatskanzlei"] },
    texts: [{ field: "title", language: "nl", version: 2 }, { field: "sources" }],
    linked: [{ id: seen.id, reference: seen.reference }],
  });
  const titles = await db.textVersion.findMany({ where: { recordId: id, field: "title" } });
  expect(titles.map(({ text }) => text)).toContain("Nieuwe titel");
});

test("an edit that a colleague overtook overwrites nothing; a double click writes once", async () => {
  const [anna, bart] = await Promise.all([twente(), twente()]);
  const { reference } = await makeBottleneck(db);
  const mine = await editOf(anna, reference, { title: "Van Anna" });
  const theirs = await editOf(bart, reference, { title: "Van Bart" });
  expect(await editBottleneck(bart, theirs)).toEqual(done);
  expect(await editBottleneck(bart, theirs)).toEqual(done);
  expect(await editBottleneck(anna, mine)).toEqual(refused("overtaken"));
  // The same form, changed after it was sent, is a new request.
  expect(await editBottleneck(bart, { ...theirs, title: "Weer anders" })).toEqual(
    refused("overtaken"),
  );
  const now = await findBottleneck(anna, reference);
  expect(now?.texts[0]?.title).toBe("Van Bart");
  expect(now?.version).toBe(2);
});

test.each<[string, Record<string, string | string[]>, Problems]>([
  ["one side only", { regions: ["NL213"] }, { regions: "otherSideMissing" }],
  ["an unknown region", { regions: ["NL213", "XX"] }, { regions: "unknownChoice" }],
  ["regions of another", { regions: ["NL341", "BE234"] }, { regions: "notYourRegion" }],
  ["no source", { affectedCount: "12" }, { affectedSource: "sourceNeeded" }],
  [
    "an unknown project",
    { projects: "GP-1998-0001" },
    { projects: "unknownReference:GP-1998-0001" },
  ],
  ["a body of abroad", { "competent-NL": "br-koeln" }, { "competent-NL": "notOfThisCountry" }],
  ["an unknown owner", { ownerId: "nobody" }, { ownerId: "unknownOrganisation" }],
])("an edit with %s is refused at its field", async (_, fields, problems) => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db);
  const edit = await editOf(viewer, reference, fields);
  expect(await editBottleneck(viewer, edit)).toEqual(refused("incomplete", problems));
});

test.each<[Role, keyof typeof scopes, "notFound" | "notYours"]>([
  ["READER", "twente", "notYours"],
  ["CABINET", "nrw", "notYours"],
  ["COMPETENT_BODY", "all", "notYours"],
  ["REGIONAL_COORDINATOR", "zeeland", "notFound"],
  ["PARTNER_OFFICIAL", "wallonia", "notFound"],
  ["ADMINISTRATOR", "all", "notFound"],
])("%s for %s is refused to edit, translate, publish: %s", async (role, scope, refusal) => {
  const owner = await twente();
  const { reference, version } = await makeBottleneck(db, { partnershipIds: ["nl-nrw"] });
  const viewer = await makeViewer(db, role, scopes[scope]);
  const edit = await editOf(owner, reference, { title: "Gekaapt" });
  expect(await findEditable(viewer, reference)).toBeNull();
  expect(await editBottleneck(viewer, edit)).toEqual(refused(refusal));
  const words = { title: "X", problem: "X", affected: "" };
  const asked = { reference, version, requestId: randomUUID() };
  const text = { ...asked, ...words, language: "de" as const };
  expect(await translateBottleneck(viewer, text)).toEqual(refused(refusal));
  // A cabinet publishes for its partnership.
  if (role !== "CABINET") expect(await publishBottleneck(viewer, asked)).toEqual(refused(refusal));
  expect((await findBottleneck(owner, reference))?.version).toBe(role === "CABINET" ? version : 1);
});

test("a translation stands beside the original", async () => {
  const viewer = await twente();
  const { reference, version } = await makeBottleneck(db);
  const words = { title: "Semesterticket", problem: "Studierende zahlen doppelt.", affected: "" };
  const request = { ...words, reference, version, requestId: randomUUID() };
  expect(await translateBottleneck(viewer, { ...request, language: "de" })).toEqual(done);
  const { texts } = (await findBottleneck(viewer, reference)) ?? { texts: [] };
  expect(texts.map(({ language, origin }) => [language, origin]).sort()).toEqual([
    ["de", "TRANSLATED"],
    ["nl", "ORIGINAL"],
  ]);
  expect(await translateBottleneck(viewer, { ...request, language: "fr" })).toEqual(
    refused("overtaken"),
  );
});

test("publishing shows a bottleneck to the public, withdrawing takes it back with a reason", async () => {
  const viewer = await twente();
  const { reference, version, id } = await makeBottleneck(db);
  const request = (at: number) => ({ reference, version: at, requestId: randomUUID() });
  expect(await publishBottleneck(viewer, request(version))).toEqual(done);
  expect(await findBottleneck(null, reference)).not.toBeNull();
  expect(await publishBottleneck(viewer, request(version))).toEqual(refused("overtaken"));
  expect(await publishBottleneck(viewer, request(version + 1))).toEqual(refused("wrongStatus"));

  const back = { ...request(version + 1), reason: "Te vroeg." };
  expect(await withdrawBottleneck(viewer, back)).toEqual(done);
  expect(await findBottleneck(null, reference)).toBeNull();
  const event = await db.auditEvent.findFirst({
    where: { recordId: id, name: "bottleneck.withdrawn" },
  });
  expect(event?.payload).toMatchObject({ texts: [{ field: "withdrawalReason", version: 1 }] });
  const reason = await db.textVersion.findFirst({ where: { recordId: id } });
  expect(reason).toMatchObject({ field: "withdrawalReason", text: "Te vroeg." });
});
