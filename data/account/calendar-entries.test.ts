import fc from "fast-check";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { fetched, linesOf, made } from "../testing/calendars";

// Texts are read by their language; a request, whose address says it, there is none here.
vi.mock("next/root-params", () => ({ locale: async () => "nl" }));
process.env.PUBLIC_URL ??= "https://portal.example";

const day = dayAfter(dayAtBorder(new Date()), 9);
const written = day.replaceAll("-", "");
let official: Viewer;

beforeAll(async () => {
  official = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId: "uwv" });
});
beforeEach(() => db.signInAttempt.deleteMany());

/** A record whose next step this organisation takes. */
async function asked(facts: object, step: object = {}) {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS", ...facts });
  const { id: stepId } = await db.nextStep.create({
    data: {
      ...{ bottleneckId: id, what: "Bellen; met het ministerie, morgen", dueOn: dateOf(day) },
      ...{ organisationId: official.organisationId, ...step },
    },
    select: { id: true },
  });
  return { id, reference, stepId };
}

test("an entry is a whole day under a name that stays, with its words and the way to the record", async () => {
  const { reference, stepId } = await asked({ published: true, title: "Bus over de grens" });
  const answer = await fetched(await made(official, "own"));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const lines = await linesOf(answer);
  expect(lines).toContain(
    `SUMMARY:Volgende stap: Bellen\\; met het ministerie\\, morgen (${reference})`,
  );
  expect(lines).toContain(`DTSTART;VALUE=DATE:${written}`);
  expect(lines.some((line) => line.startsWith(`UID:step-${stepId}@`))).toBe(true);
  expect(lines.some((line) => /^URL.*\/nl\/bottlenecks\/GW-/.test(line))).toBe(true);
  expect(lines.filter((line) => line.startsWith("DTSTAMP:")).length).toBeGreaterThan(0);
});

test("whatever an internal record says, its calendar tells the number and the kind only", async () => {
  const secret = await made(official, "own");
  const words = fc.stringMatching(/^[a-zäéß ,;:"\\]{12,60}$/).filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(words, words, async (title, what) => {
      await db.signInAttempt.deleteMany();
      const { stepId, reference } = await asked({ title: `Q${title}` }, { what: `W${what}` });
      const lines = await linesOf(await fetched(secret));
      expect(lines).toContain(`SUMMARY:Volgende stap ${reference}`);
      const text = lines.join("\n").replaceAll("\\", "");
      expect(text).not.toContain(`Q${title}`.replaceAll("\\", ""));
      expect(text).not.toContain(`W${what}`.replaceAll("\\", ""));
      await db.nextStep.delete({ where: { id: stepId } });
    }),
    { numRuns: 15 },
  );
});

test("in hand, paused, and reported on: what an official does stands there, what they do not does not", async () => {
  const other = { organisationId: "svb" };
  const hand = await asked({}, other);
  await db.bottleneck.update({
    where: { id: hand.id },
    data: { ownerId: "uwv", ownerOfficialId: official.id },
  });
  const held = await makeBottleneck(db, { ownerId: "uwv" });
  const data = { status: "ON_HOLD", heldFrom: "IN_ANALYSIS", holdUntil: dateOf(day) } as const;
  await db.bottleneck.update({ where: { id: held.id }, data });
  const theirs = await asked({}, other);
  const project = await makeProject(db);
  const far = await makeProject(db, { regionIds: [...terneuzen.regionIds], published: true });
  for (const { id: projectId } of [project, far])
    await db.milestone.create({ data: { projectId, title: "Klaar", plannedOn: dateOf(day) } });
  const own = (await linesOf(await fetched(await made(official, "own")))).join("\n");
  for (const { reference } of [hand, held, project]) expect(own).toContain(reference);
  for (const { reference } of [theirs, far]) expect(own).not.toContain(reference);
  const body = (await linesOf(await fetched(await made(official, "organisation")))).join("\n");
  for (const { reference } of [hand, held, project, theirs]) expect(body).not.toContain(reference);
});

test("what a colleague has by name stands in their calendar alone, and in that of who stands in for them", async () => {
  const colleague = await makeViewer(db, "READER", scopes.twente, { organisationId: "uwv" });
  const step = await asked({}, { officialId: colleague.id });
  const held = await makeBottleneck(db, { ownerId: "uwv" });
  const data = { status: "ON_HOLD", heldFrom: "IN_ANALYSIS", holdUntil: dateOf(day) } as const;
  await db.bottleneck.update({
    where: { id: held.id },
    data: { ...data, ownerOfficialId: colleague.id },
  });
  const secret = await made(official, "own");
  const own = async () => (await linesOf(await fetched(secret))).join("\n");
  for (const { reference } of [step, held]) expect(await own()).not.toContain(reference);
  await db.official.update({
    where: { id: colleague.id },
    data: { standInId: official.id, awayUntil: dateOf(day) },
  });
  for (const { reference } of [step, held]) expect(await own()).toContain(reference);
});

test("in the language of the official", async () => {
  const german = await makeViewer(db, "READER", scopes.all, { organisationId: "uwv" });
  await db.official.update({ where: { id: german.id }, data: { language: "de" } });
  const lines = await linesOf(await fetched(await made(german, "organisation")));
  expect(lines).toContain("X-WR-CALNAME:Grenswerk: Kalender meiner Organisation");
  expect(lines.some((line) => line.startsWith("SUMMARY:Nächster Schritt"))).toBe(true);
});
