import * as argon2 from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { clearAttempts } from "../attempts";
import { db } from "../db";
import { jar } from "../testing/next-headers";
import { attempt, makeAccount, password, passwordHash } from "../testing/sign-in";
import { findViewer } from "../viewer";
import { nobodysHash } from "./passwords";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);
vi.mock("@node-rs/argon2", { spy: true });

const verify = vi.mocked(argon2.verify);

beforeEach(() => {
  jar.clear();
  verify.mockClear();
});

test("who knows the password is signed in, with a session of a new id", async () => {
  const { id, email } = await makeAccount();

  expect(await attempt(email)).toEqual({
    ok: true,
    value: { start: "/workbench", language: "nl" },
  });
  const first = await findViewer();
  expect(first).toMatchObject({ id, grants: [{ role: "REGIONAL_COORDINATOR" }] });

  await attempt(email);
  const second = await findViewer();
  expect(second?.sessionId).not.toBe(first?.sessionId);
  expect(await endedAt(first?.sessionId)).not.toBeNull();
});

test("an administrator begins at what is asked too", async () => {
  const { id, email } = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  await db.official.update({ where: { id }, data: { passwordHash } });
  expect(await attempt(email)).toEqual({
    ok: true,
    value: { start: "/workbench", language: "nl" },
  });
});

test("every way to fail does the same work and gets the same answer", async () => {
  const cases = [
    { email: (await makeAccount()).email, given: "een ander wachtwoord" },
    { email: "nobody@test.example", given: password },
    { email: (await makeAccount({ active: false })).email, given: password },
    { email: (await makeAccount({ passwordHash: null })).email, given: password },
  ];
  await clearAttempts(["refusal", "everybody"]);
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

const costOf = (hash: string): string => hash.split("$").slice(0, 4).join("$");

const failuresOnRecord = () => db.auditEvent.count({ where: { name: "session.refused" } });

const endedAt = async (id = "") => (await db.session.findUniqueOrThrow({ where: { id } })).endedAt;
