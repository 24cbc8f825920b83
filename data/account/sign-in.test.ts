import { randomUUID } from "node:crypto";
import * as argon2 from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";
import { attemptLimits } from "@/domain/account/sign-in";
import { connect } from "@/prisma/client";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { endSession } from "../session";
import { findViewer } from "../viewer";
import { countAttempt } from "./attempts";
import { hashPassword, nobodysHash } from "./passwords";
import { signIn } from "./sign-in";

const jar = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => jar.cookies.get(name),
    set: (name: string, value: string) => jar.cookies.set(name, { value }),
    delete: ({ name }: { name: string }) => jar.cookies.delete(name),
  }),
}));
vi.mock("@node-rs/argon2", { spy: true });

const password = "fiets langs de Dinkel";
const passwordHash = await hashPassword(password);
const verify = vi.mocked(argon2.verify);
const requestId = randomUUID();
const attempt = (email: string, given = password, address: string = randomUUID()) =>
  signIn({ requestId, email, password: given }, address);

async function makeAccount(fields: { active?: boolean; passwordHash?: string | null } = {}) {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  await db.official.update({ where: { id: viewer.id }, data: { passwordHash, ...fields } });
  return viewer;
}

beforeEach(() => {
  jar.cookies.clear();
  verify.mockClear();
});

test("who knows the password is signed in, with a session of a new id", async () => {
  const { id, email } = await makeAccount();

  expect(await attempt(email)).toEqual({ ok: true, value: "/workbench" });
  const first = await findViewer();
  expect(first).toMatchObject({ id, grants: [{ role: "REGIONAL_COORDINATOR" }] });

  await attempt(email);
  const second = await findViewer();
  expect(second?.sessionId).not.toBe(first?.sessionId);
  expect(await endedAt(first?.sessionId)).not.toBeNull();
});

test("an administrator begins at the accounts", async () => {
  const { id, email } = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  await db.official.update({ where: { id }, data: { passwordHash } });
  expect(await attempt(email)).toEqual({ ok: true, value: "/accounts" });
});

test("every way to fail does the same work and gets the same answer", async () => {
  const cases = [
    { email: (await makeAccount()).email, given: "een ander wachtwoord" },
    { email: "nobody@test.example", given: password },
    { email: (await makeAccount({ active: false })).email, given: password },
    { email: (await makeAccount({ passwordHash: null })).email, given: password },
  ];
  for (const { email, given } of cases) {
    verify.mockClear();
    const before = await failuresOnRecord();
    expect(await attempt(email, given)).toEqual({ ok: false, refusal: "wrongSignIn" });
    expect(verify).toHaveBeenCalledTimes(1);
    expect(costOf(String(verify.mock.calls[0]?.[0]))).toBe(costOf(passwordHash));
    expect(await failuresOnRecord()).toBe(before + 1);
    expect(await findViewer()).toBeNull();
  }
});

test("the hash for nobody costs what a real one costs", () => {
  expect(costOf(nobodysHash)).toBe("$argon2id$v=19$m=19456,t=2,p=1");
  expect(costOf(passwordHash)).toBe(costOf(nobodysHash));
});

test("an account takes five attempts, then no password helps", async () => {
  const { email } = await makeAccount();
  for (let at = 0; at < attemptLimits.account; at++) {
    expect(await attempt(email, "mis")).toEqual({ ok: false, refusal: "wrongSignIn" });
  }
  expect(await attempt(email)).toEqual({ ok: false, refusal: "tooOften" });

  await db.signInAttempt.updateMany({ data: { windowEnd: new Date(Date.now() - 1000) } });
  expect(await attempt(email)).toMatchObject({ ok: true });
});

test("an unknown address is limited just the same", async () => {
  for (let at = 0; at < attemptLimits.account; at++) await attempt("no-one@test.example");
  expect(await attempt("no-one@test.example")).toEqual({ ok: false, refusal: "tooOften" });
});

test("a success clears the account and does not weigh on the network address", async () => {
  const { email } = await makeAccount();
  const address = randomUUID();
  for (let round = 0; round < 3; round++) {
    for (let at = 1; at < attemptLimits.account; at++) await attempt(email, "mis", address);
    expect(await attempt(email, password, address)).toMatchObject({ ok: true });
  }
});

test("one network address takes thirty failures over all accounts", async () => {
  const address = randomUUID();
  const tries = Array.from({ length: attemptLimits.address }, () =>
    countAttempt("address", address),
  );
  expect(await Promise.all(tries)).not.toContain(false);
  const { email } = await makeAccount();
  expect(await attempt(email, password, address)).toEqual({ ok: false, refusal: "tooOften" });
  expect(await attempt(email, password)).toMatchObject({ ok: true });
});

test("two servers count together, also at the same moment", async () => {
  const { email } = await makeAccount();
  vi.resetModules();
  const other: typeof import("./attempts") = await import("./attempts");
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      (at % 2 ? other.countAttempt : countAttempt)("account", email),
    ),
  );
  expect(answers.filter(Boolean)).toHaveLength(attemptLimits.account);
});

test("the table of attempts holds no address", async () => {
  await attempt("telltale@test.example", password, "192.0.2.77");
  const keys = (await db.signInAttempt.findMany()).map(({ key }) => key).join();
  expect(keys).not.toMatch(/telltale|192\.0\.2/);
});

test("signing out ends the session for a copy of the cookie too", async () => {
  const { email } = await makeAccount();
  await attempt(email);
  const copy = new Map(jar.cookies);
  expect(await findViewer()).not.toBeNull();

  await endSession();
  expect(jar.cookies.size).toBe(0);
  jar.cookies = copy;
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

test("a sign-in erases the sessions that nobody used for ninety days, of everyone", async () => {
  const [old, recent] = [await makeAccount(), await makeAccount()];
  const session = (officialId: string, days: number) =>
    db.session.create({ data: { id: randomUUID(), officialId, seenAt: ago(days * 24 * 60) } });
  await session(old.id, 91);
  await session(recent.id, 89);
  await attempt(recent.email);
  expect(await db.session.count({ where: { officialId: old.id } })).toBe(0);
  expect(await db.session.count({ where: { officialId: recent.id } })).toBe(2);
});

test("using a session keeps it from growing idle", async () => {
  const { email } = await makeAccount();
  await attempt(email);
  const id = (await findViewer())?.sessionId ?? "";
  await db.session.update({ where: { id }, data: { seenAt: ago(59) } });
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

const costOf = (hash: string): string => hash.split("$").slice(0, 4).join("$");

const failuresOnRecord = () => db.auditEvent.count({ where: { action: "sign-in-failed" } });

const endedAt = async (id = "") => (await db.session.findUniqueOrThrow({ where: { id } })).endedAt;
