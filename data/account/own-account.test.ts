import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done } from "@/domain/outcome";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeLanguage, endOwnSession, findOwnAccount } from "./own-account";
import { changePassword, hashPassword } from "./passwords";

const password = "fiets langs de Dinkel";
const denied = { ok: false, refusal: "notFound" };

test("a new password needs the present one and ends one's other sessions", async () => {
  const { viewer, other } = await makeSignedIn();
  const form = (presentPassword: string) => ({
    requestId: randomUUID(),
    presentPassword,
    password: "een heel ander wachtwoord",
    repeatPassword: "een heel ander wachtwoord",
  });
  expect(await changePassword(viewer, form("mis"))).toEqual({
    ok: false,
    refusal: "incomplete",
    problems: { presentPassword: "wrongPassword" },
  });
  expect(await changePassword(viewer, form(password))).toMatchObject({ ok: true });
  const { sessions } = await findOwnAccount(viewer);
  expect(sessions.map(({ id }) => id)).toEqual([viewer.sessionId]);
  expect(sessions).not.toContainEqual(expect.objectContaining({ id: other }));
});

test("the present password cannot be guessed on and on", async () => {
  const { viewer } = await makeSignedIn();
  const form = { presentPassword: "mis", password: "x", repeatPassword: "x" };
  for (let at = 0; at < 5; at++) await changePassword(viewer, { ...form, requestId: randomUUID() });
  expect(await changePassword(viewer, { ...form, requestId: randomUUID() })).toEqual({
    ok: false,
    refusal: "tooOften",
  });
});

test("one ends one's own sessions and nobody else's", async () => {
  const { viewer, other } = await makeSignedIn();
  const stranger = await makeSignedIn();
  const end = (sessionId: string) => endOwnSession(viewer, { requestId: randomUUID(), sessionId });
  expect(await end(stranger.other)).toEqual(denied);
  expect(await end(other)).toMatchObject({ ok: true });
  expect((await findOwnAccount(viewer)).sessions).toHaveLength(1);
});

test("a session that ends by itself at the same moment is ended once, and told of once", async () => {
  const { viewer, other } = await makeSignedIn();
  const endedAt = new Date("2020-01-01T12:00:00Z");
  const { ended } = await db.$transaction(async (tx) => {
    await tx.session.updateMany({ where: { id: other }, data: { endedAt } });
    const ended = endOwnSession(viewer, { requestId: randomUUID(), sessionId: other });
    await expect
      .poll(
        () => db.$queryRaw`select pid from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
        { timeout: 10_000 },
      )
      .not.toEqual([]);
    return { ended };
  });
  expect(await ended).toEqual(done);
  expect(await db.session.findUnique({ where: { id: other } })).toMatchObject({ endedAt });
  expect(await db.auditEvent.count({ where: { recordId: other } })).toBe(0);
});

test("one's language is changed, and twice the same form once", async () => {
  const { viewer } = await makeSignedIn();
  const form = { requestId: randomUUID(), language: "fr" as const };
  await changeLanguage(viewer, form);
  expect(await changeLanguage(viewer, form)).toMatchObject({ ok: true });
  expect(await findOwnAccount(viewer)).toMatchObject({ language: "fr" });
});

test("a language that is one's own already is chosen without a word in the record", async () => {
  const { viewer } = await makeSignedIn();
  expect(await changeLanguage(viewer, { requestId: randomUUID(), language: "nl" })).toEqual(done);
  expect(await db.auditEvent.count({ where: { recordId: viewer.id } })).toBe(0);
  expect(await db.official.findUnique({ where: { id: viewer.id } })).toMatchObject({ version: 1 });
});

async function makeSignedIn() {
  const viewer = await makeViewer(db, "READER", scopes.all);
  await db.official.update({
    where: { id: viewer.id },
    data: { passwordHash: await hashPassword(password) },
  });
  const [sessionId, other] = [randomUUID(), randomUUID()];
  await db.session.createMany({
    data: [sessionId, other].map((id) => ({ id, officialId: viewer.id })),
  });
  return { viewer: { ...viewer, sessionId }, other };
}
