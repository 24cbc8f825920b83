import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET } from "@/app/calendar/[file]/route";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import { attemptLimits } from "@/domain/attempts";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { usualSettings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { deactivateAccount, reactivateAccount } from "./account-changes";
import {
  endCalendarLink,
  findCalendarOwner,
  forgetOldCalendarLinks,
  listCalendarLinks,
  makeCalendarLink,
} from "./calendar-links";
import { choosePassword, makeLink } from "./one-time-links";
import { changePassword, hashPassword } from "./passwords";

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

const request = (kind: CalendarLinkKind) => ({ kind, requestId: randomUUID() });

/** A new address of this official; gives its secret. */
async function made(viewer: Viewer, kind: CalendarLinkKind): Promise<string> {
  const outcome = await makeCalendarLink(viewer, request(kind));
  if (!outcome.ok || !outcome.value) throw new Error("No address was made.");
  return outcome.value;
}

const fetched = (secret: string) =>
  GET(new Request("http://portal.example"), {
    params: Promise.resolve({ file: `${secret}.ics` }),
  });

/** The lines of a calendar, unfolded. */
const linesOf = async (answer: Response) =>
  (await answer.text()).replaceAll("\r\n ", "").split("\r\n");

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

test("a grant that ended, a closed account and an ended address are asked for anew at each fetch", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "svb",
  });
  const project = await makeProject(db);
  await db.milestone.create({
    data: { projectId: project.id, title: "Klaar", plannedOn: dateOf(day) },
  });
  const secret = await made(viewer, "own");
  const body = async () => (await fetched(secret)).text();
  expect(await body()).toContain(project.reference);
  await db.grant.updateMany({
    where: { officialId: viewer.id },
    data: { from: new Date(0), until: new Date(1) },
  });
  expect(await body()).not.toContain(project.reference);
  await db.official.update({ where: { id: viewer.id }, data: { active: false } });
  expect((await fetched(secret)).status).toBe(404);
  await db.official.update({ where: { id: viewer.id }, data: { active: true } });
  expect((await fetched(secret)).status).toBe(200);
  await endCalendarLink(viewer, request("own"));
  expect((await fetched(secret)).status).toBe(404);
});

test("an address ends with the account, and does not come back when it is opened again", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "svb",
  });
  const secret = await made(viewer, "own");
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  // One who can sign in must be left.
  await db.official.update({ where: { id: administrator.id }, data: { passwordHash: "x" } });
  const account = () => ({ officialId: viewer.id, requestId: randomUUID() });
  expect((await deactivateAccount(administrator, account())).ok).toBe(true);
  expect((await reactivateAccount(administrator, account())).ok).toBe(true);
  expect((await fetched(secret)).status).toBe(404);
});

const chosen = "een heel ander wachtwoord";
const newPassword = () => ({
  ...{ password: chosen, repeatPassword: chosen, requestId: randomUUID() },
});

test("with a new password by a link every address of the account ends, and of nobody else", async () => {
  const [viewer, other] = [
    await makeViewer(db, "READER", scopes.twente),
    await makeViewer(db, "READER", scopes.twente),
  ];
  const own = [await made(viewer, "own"), await made(viewer, "organisation")];
  const theirs = await made(other, "own");
  const secret = await db.$transaction((tx) => makeLink(tx, viewer.id));
  expect((await choosePassword({ ...newPassword(), secret: "a".repeat(43) })).ok).toBe(false);
  expect((await fetched(own[0]!)).status).toBe(200);
  expect((await choosePassword({ ...newPassword(), secret })).ok).toBe(true);
  for (const ended of own) expect((await fetched(ended)).status).toBe(404);
  expect((await fetched(theirs)).status).toBe(200);
});

test("who changes their own password ends their addresses; a wrong present one ends nothing", async () => {
  const viewer = await makeViewer(db, "READER", scopes.twente);
  const present = "fiets langs de Dinkel";
  await db.official.update({
    where: { id: viewer.id },
    data: { passwordHash: await hashPassword(present) },
  });
  const [own, theirs] = [await made(viewer, "own"), await made(official, "own")];
  const change = (presentPassword: string) =>
    changePassword(viewer, { ...newPassword(), presentPassword });
  expect((await change("mis")).ok).toBe(false);
  expect((await fetched(own)).status).toBe(200);
  expect((await change(present)).ok).toBe(true);
  expect((await fetched(own)).status).toBe(404);
  expect((await fetched(theirs)).status).toBe(200);
  expect((await fetched(await made(viewer, "own"))).status).toBe(200);
});

test("a new address takes the place of the one before, and ends after the days that were decided", async () => {
  const viewer = await makeViewer(db, "READER", scopes.twente);
  const [before, { calendarDays }] = [Date.now(), usualSettings];
  const [first, second] = [await made(viewer, "own"), await made(viewer, "own")];
  expect((await fetched(first)).status).toBe(404);
  expect((await fetched(second)).status).toBe(200);
  const links = await listCalendarLinks(viewer);
  expect([...links.keys()]).toEqual(["own"]);
  const days = ((links.get("own")?.getTime() ?? 0) - before) / 86_400_000;
  expect(days).toBeGreaterThan(calendarDays - 0.01);
  expect(days).toBeLessThan(calendarDays + 0.01);
  await db.calendarLink.updateMany({
    where: { officialId: viewer.id },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  expect((await fetched(second)).status).toBe(404);
  expect((await listCalendarLinks(viewer)).size).toBe(0);
});

test("the same form twice makes one address, and its secret stands nowhere", async () => {
  const viewer = await makeViewer(db, "READER", scopes.twente);
  const form = request("own");
  const first = await makeCalendarLink(viewer, form);
  expect(await makeCalendarLink(viewer, form)).toEqual({ ok: true, value: null });
  const secret = first.ok ? (first.value ?? "") : "";
  const kept = await db.calendarLink.findMany({ where: { officialId: viewer.id } });
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(secret);
  const events = await db.auditEvent.findMany({ select: { payload: true, recordId: true } });
  expect(JSON.stringify(events)).not.toContain(secret);
  expect(JSON.stringify(await db.answeredRequest.findMany())).not.toContain(secret);
});

test("nobody ends an address of another, and a secret that is none opens nothing", async () => {
  const [viewer, stranger] = [
    await makeViewer(db, "READER", scopes.twente),
    await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all),
  ];
  const secret = await made(viewer, "own");
  await endCalendarLink(stranger, request("own"));
  expect((await findCalendarOwner(secret))?.viewer.id).toBe(viewer.id);
  for (const wrong of ["", "x", "a".repeat(43), `${secret}x`, secret.toLowerCase()])
    expect((await fetched(wrong)).status).toBe(404);
});

test("whoever asks too often waits, at a secret address and at one that is none", async () => {
  const secret = await made(official, "organisation");
  for (const asked of [secret, "a".repeat(43)]) {
    for (let at = 0; at < attemptLimits.calendar; at += 1) await fetched(asked);
    const answer = await fetched(asked);
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("900");
  }
});

test("what does not work any more is forgotten after ninety days", async () => {
  const viewer = await makeViewer(db, "READER", scopes.twente);
  await made(viewer, "own");
  await endCalendarLink(viewer, request("own"));
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  const count = () => db.calendarLink.count({ where: { officialId: viewer.id } });
  await forgetOldCalendarLinks(after(89));
  expect(await count()).toBe(1);
  await forgetOldCalendarLinks(after(91));
  expect(await count()).toBe(0);
});
