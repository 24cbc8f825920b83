import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { attemptLimits, delayOf } from "@/domain/attempts";
import { clearAttempts, countAttempt, isKnownNetwork } from "../attempts";
import { db } from "../db";
import { jar } from "../testing/next-headers";
import { attempt, guessFromEverywhere, makeAccount, password, tooOften } from "../testing/sign-in";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

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

const quarterOfAnHourLater = () =>
  db.$executeRaw`update "SignInAttempt" set "windowEnd" = "windowEnd" - interval '15 minutes'`;

const failuresOnRecord = () => db.auditEvent.count({ where: { name: "session.refused" } });
