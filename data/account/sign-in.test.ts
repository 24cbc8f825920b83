import { randomUUID } from "node:crypto";
import * as argon2 from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";
import { attemptLimits, delayOf } from "@/domain/attempts";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { clearAttempts, countAttempt, isKnownNetwork } from "../attempts";
import { db } from "../db";
import { jar } from "../testing/next-headers";
import { attempt, makeAccount, password, passwordHash } from "../testing/sign-in";
import { findViewer } from "../viewer";
import { knownBrowser, knownBrowserCookie } from "./known-browsers";
import { choosePassword, makeLink } from "./one-time-links";
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

test("strangers do not make history grow without end", async () => {
  const { email } = await makeAccount();
  await clearAttempts(["refusal", "everybody"]);
  const some = Array.from({ length: attemptLimits.refusal - 1 }, () =>
    countAttempt(["refusal", "everybody"]),
  );
  await Promise.all(some);
  const before = await failuresOnRecord();
  for (const of of [email, "nobody@test.example", email])
    expect(await attempt(of, "mis")).toEqual({ ok: false, refusal: "wrongSignIn" });
  expect(await failuresOnRecord()).toBe(before + 1);
});

test("the hash for nobody costs what a real one costs", () => {
  expect(costOf(nobodysHash)).toBe("$argon2id$v=19$m=19456,t=2,p=1");
  expect(costOf(passwordHash)).toBe(costOf(nobodysHash));
});

test("a stranger takes ten guesses at an account from one network address, then no password helps there", async () => {
  const { email } = await makeAccount();
  const address = randomUUID();
  for (let at = 0; at < attemptLimits.network; at++) {
    expect(await attempt(email, "mis", address)).toEqual({ ok: false, refusal: "wrongSignIn" });
  }
  expect(await attempt(email, password, address)).toEqual(tooOften);

  await quarterOfAnHourLater();
  expect(await attempt(email, password, address)).toMatchObject({ ok: true });
});

test("whoever guesses at one network address keeps no strange browser out elsewhere", async () => {
  const { email } = await makeAccount();
  const address = randomUUID();
  for (let at = 0; at < 40; at++) await attempt(email, "mis", address);
  expect(await attempt(email, password, address)).toEqual(tooOften);
  expect(await attempt(email)).toMatchObject({ ok: true });
});

test("guesses from everywhere are fifty, and then let in who comes from where the account was before", async () => {
  const { email } = await makeAccount();
  const office = randomUUID();
  await attempt(email, password, office);
  jar.clear();
  expect(await guessFromEverywhere(email)).toBe(attemptLimits.account);
  expect(await attempt(email)).toEqual(tooOften);
  expect(await attempt(email, password, office)).toMatchObject({ ok: true });

  jar.clear();
  expect(await attempt(email), "a success elsewhere takes nothing off").toEqual(tooOften);
  await quarterOfAnHourLater();
  expect(await attempt(email)).toMatchObject({ ok: true });
});

test("a network address that an account knows takes ten guesses too, and is known half a year", async () => {
  const { email } = await makeAccount();
  const office = randomUUID();
  await attempt(email, password, office);
  jar.clear();
  for (let at = 0; at < attemptLimits.network; at++) await attempt(email, "mis", office);
  expect(await attempt(email, password, office)).toEqual(tooOften);

  expect(await isKnownNetwork([email, office])).toBe(true);
  expect(await isKnownNetwork([email, randomUUID()])).toBe(false);
  expect(await isKnownNetwork([(await makeAccount()).email, office])).toBe(false);
  await db.$executeRaw`update "SignInAttempt" set "windowEnd" = "windowEnd" - interval '179 days'`;
  expect(await isKnownNetwork([email, office])).toBe(true);
  await db.$executeRaw`update "SignInAttempt" set "windowEnd" = "windowEnd" - interval '1 day'`;
  expect(await isKnownNetwork([email, office])).toBe(false);
});

test("an unknown address is limited just the same", async () => {
  const [email, address] = ["no-one@test.example", randomUUID()];
  for (let at = 0; at < attemptLimits.network; at++) {
    expect(await attempt(email, password, address)).toEqual({ ok: false, refusal: "wrongSignIn" });
  }
  expect(await attempt(email, password, address)).toEqual(tooOften);
  expect(await guessFromEverywhere(email)).toBe(attemptLimits.account - attemptLimits.network);
});

test("a success clears what was tried there and does not weigh on the account or the network address", async () => {
  const { email } = await makeAccount();
  const address = randomUUID();
  for (let round = 0; round < 3; round++) {
    jar.clear();
    for (let at = 1; at < attemptLimits.network; at++) await attempt(email, "mis", address);
    expect(await attempt(email, password, address)).toMatchObject({ ok: true });
  }
  expect(await countAttempt(["account", email])).toBe(attemptLimits.network);
});

test("one network address takes three hundred failures over all accounts, then none", async () => {
  const address = randomUUID();
  const tries = Array.from({ length: attemptLimits.address }, () =>
    countAttempt(["address", address]),
  );
  expect(await Promise.all(tries)).not.toContain(null);
  const { email } = await makeAccount();
  expect(await attempt(email, password, address)).toEqual(tooOften);
  expect(await attempt(email, password)).toMatchObject({ ok: true });
  expect(await attempt(email, password, address), "in its own browser").toMatchObject({ ok: true });
});

test("an address that may try no more leaves nothing behind, whatever it types", async () => {
  const address = randomUUID();
  await Promise.all(
    Array.from({ length: attemptLimits.address }, () => countAttempt(["address", address])),
  );
  const before = await db.signInAttempt.count();
  for (let at = 0; at < 20; at++)
    expect(await attempt(`${randomUUID()}@test.example`, "mis", address)).toEqual(tooOften);
  expect(await db.signInAttempt.count()).toBe(before);
});

test("eighty officials of one office who sign in at once all get in", async () => {
  const address = randomUUID();
  const accounts = await Promise.all(Array.from({ length: 80 }, () => makeAccount()));
  const answers = await Promise.all(accounts.map(({ email }) => attempt(email, password, address)));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect(await countAttempt(["address", address])).toBe(1);
});

test("what is refused unread is counted nowhere", async () => {
  const { email } = await makeAccount();
  const address = randomUUID();
  for (let at = 0; at < attemptLimits.network; at++) await attempt(email, "mis", address);
  for (let at = 0; at < 20; at++) await attempt(email, password, address);
  expect(await countAttempt(["address", address])).toBe(attemptLimits.network + 1);
  expect(await countAttempt(["account", email])).toBe(attemptLimits.network + 1);
});

test.each([
  [1, 0],
  [30, 0],
  [31, 50],
  [80, 2_500],
  [300, 5_000],
])("attempt %i of an address waits %i milliseconds", (attempts, delay) => {
  expect(delayOf(attempts)).toBe(delay);
});

test("a stranger who knows the address does not keep its owner out of the own browser", async () => {
  const { email } = await makeAccount();
  const office = randomUUID();
  await attempt(email, password, office);
  const own = [...jar];

  jar.clear();
  await guessFromEverywhere(email);
  for (let at = 0; at < attemptLimits.network; at++) await attempt(email, "mis", office);
  expect(await attempt(email)).toEqual(tooOften);
  expect(await attempt(email, password, office)).toEqual(tooOften);

  for (const [name, value] of own) jar.set(name, value);
  expect(await attempt(email)).toMatchObject({ ok: true });
});

test("a browser that an account knows is limited too, and unknown to every other account", async () => {
  const [mine, other] = [await makeAccount(), await makeAccount()];
  await attempt(mine.email);
  for (let at = 0; at < attemptLimits.browser; at++) await attempt(mine.email, "mis");
  expect(await attempt(mine.email)).toEqual(tooOften);

  await guessFromEverywhere(other.email);
  expect(await attempt(other.email)).toEqual(tooOften);
});

test("a browser is known for half a year, by a secret that the database does not hold", async () => {
  const { id, email } = await makeAccount();
  await attempt(email);
  const secret = jar.get(knownBrowserCookie())?.value ?? "";
  expect(secret.length).toBeGreaterThan(40);
  const known = await db.knownBrowser.findMany({ where: { officialId: id } });
  expect(known).toHaveLength(1);
  expect(JSON.stringify(known)).not.toContain(secret);

  const seenAt = new Date(Date.now() - 181 * 86_400_000);
  await db.knownBrowser.updateMany({ where: { officialId: id }, data: { seenAt } });
  expect(await knownBrowser(email)).toBeNull();
});

test("a secret that was in a browser before the sign-in makes no other browser known", async () => {
  const [first, second] = [await makeAccount(), await makeAccount()];
  jar.set(knownBrowserCookie(), { value: "planted" });
  await attempt(first.email);
  const before = jar.get(knownBrowserCookie())?.value ?? "";
  await attempt(second.email);
  expect(await knownBrowser(first.email), "to whoever signed in before").not.toBeNull();
  expect(await knownBrowser(second.email)).not.toBeNull();
  for (const secret of ["planted", before]) {
    jar.set(knownBrowserCookie(), { value: secret });
    expect(await knownBrowser(first.email)).toBeNull();
    expect(await knownBrowser(second.email)).toBeNull();
  }
});

test("a new link makes every browser and network strange to the account, but the one that used it", async () => {
  const { id, email } = await makeAccount();
  const office = randomUUID();
  await attempt(email, password, office);
  const own = [...jar];
  jar.clear();
  await guessFromEverywhere(email);
  expect(await attempt(email)).toEqual(tooOften);

  const secret = await db.$transaction((tx) => makeLink(tx, id));
  expect(await isKnownNetwork([email, office])).toBe(false);
  const chosen = { requestId: randomUUID(), secret, password, repeatPassword: password };
  expect(await choosePassword(chosen)).toMatchObject({ ok: true });
  const here = [...jar];

  jar.clear();
  await guessFromEverywhere(email);
  for (const [name, value] of own) jar.set(name, value);
  expect(await knownBrowser(email)).toBeNull();
  expect(await attempt(email), "still guessed at").toEqual(tooOften);
  for (const [name, value] of here) jar.set(name, value);
  expect(await attempt(email), "with the link used here").toMatchObject({ ok: true });
});

test("two servers count together, also at the same moment", async () => {
  const { email } = await makeAccount();
  vi.resetModules();
  const other: typeof import("../attempts") = await import("../attempts");
  const answers = await Promise.all(
    Array.from({ length: attemptLimits.account * 2 }, (_, at) =>
      (at % 2 ? other.countAttempt : countAttempt)(["account", email]),
    ),
  );
  expect(answers.filter(Boolean)).toHaveLength(attemptLimits.account);
});

test("the table of attempts holds no address", async () => {
  await attempt("telltale@test.example", password, "192.0.2.77");
  const keys = (await db.signInAttempt.findMany()).map(({ key }) => key).join();
  expect(keys).not.toMatch(/telltale|192\.0\.2/);
});

const tooOften = { ok: false, refusal: "tooOften" };

/** Guesses from ever new network addresses until none is taken; gives how many were. */
async function guessFromEverywhere(email: string): Promise<number> {
  for (let taken = 0; ; taken++) {
    const answer = await attempt(email, "mis");
    if (!answer.ok && answer.refusal === "tooOften") return taken;
  }
}

const quarterOfAnHourLater = () =>
  db.$executeRaw`update "SignInAttempt" set "windowEnd" = "windowEnd" - interval '15 minutes'`;

const costOf = (hash: string): string => hash.split("$").slice(0, 4).join("$");

const failuresOnRecord = () => db.auditEvent.count({ where: { name: "session.refused" } });

const endedAt = async (id = "") => (await db.session.findUniqueOrThrow({ where: { id } })).endedAt;
