import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { connect } from "@/prisma/client";
import { db } from "./db";
import { forgetWhatIsOld } from "./forgetting";
import { cookieName, endSession } from "./session";
import { jar } from "./testing/next-headers";
import { attempt, makeAccount } from "./testing/sign-in";
import { findViewer } from "./viewer";

vi.mock("next/headers", async () => (await import("./testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

test("signing out ends the session for a copy of the cookie too", async () => {
  const { email } = await makeAccount();
  await attempt(email);
  const copy = [...jar];
  expect(await findViewer()).not.toBeNull();

  await endSession();
  expect(jar.get(cookieName())).toBeUndefined();
  for (const [name, value] of copy) jar.set(name, value);
  expect(await findViewer()).toBeNull();
});

test.each([
  ["idle for an hour", { seenAt: ago(61) }],
  ["older than any may be", { createdAt: ago(12 * 60 + 1) }],
  ["ended", { endedAt: ago(0) }],
])("a session that is %s counts no more", async (_, data) => {
  const { email } = await makeAccount();
  await attempt(email);
  const viewer = await findViewer();
  await db.session.update({ where: { id: viewer?.sessionId ?? "" }, data });
  expect(await findViewer()).toBeNull();
});

test("sessions that nobody used for ninety days are erased, of everyone, also where nobody signs in", async () => {
  const [old, recent] = [await makeAccount(), await makeAccount()];
  const session = (officialId: string, days: number) =>
    db.session.create({ data: { id: randomUUID(), officialId, seenAt: ago(days * 24 * 60) } });
  await session(old.id, 91);
  await session(recent.id, 89);
  await forgetWhatIsOld(new Date());
  expect(await db.session.count({ where: { officialId: old.id } })).toBe(0);
  expect(await db.session.count({ where: { officialId: recent.id } })).toBe(1);
});

test("using a session keeps it from growing idle", async () => {
  const { email } = await makeAccount();
  await attempt(email);
  const id = (await findViewer())?.sessionId ?? "";
  await db.session.update({ where: { id }, data: { seenAt: ago(45) } });
  expect(await findViewer()).not.toBeNull();
  const { seenAt } = await db.session.findUniqueOrThrow({ where: { id } });
  expect(Date.now() - seenAt.getTime()).toBeLessThan(30_000);
});

test("a grant that ends counts no more on the very next request", async () => {
  const { id, email } = await makeAccount();
  await attempt(email);
  expect((await findViewer())?.grants).toHaveLength(1);
  const other = connect(process.env.DATABASE_URL ?? "", 1);
  await other.grant.updateMany({ where: { officialId: id }, data: { until: new Date() } });
  await other.$disconnect();
  expect((await findViewer())?.grants).toEqual([]);
});

function ago(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}
