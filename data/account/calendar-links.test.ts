import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { attemptLimits } from "@/domain/attempts";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { usualSettings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { fetched, made, request } from "../testing/calendars";
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
let official: Viewer;

beforeAll(async () => {
  official = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId: "uwv" });
});
beforeEach(() => db.signInAttempt.deleteMany());

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
