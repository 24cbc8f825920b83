import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { attemptLimits } from "@/domain/attempts";
import { isKnownNetwork } from "../attempts";
import { db } from "../db";
import { forgetWhatIsOld } from "../forgetting";
import { jar } from "../testing/next-headers";
import { attempt, guessFromEverywhere, makeAccount, password, tooOften } from "../testing/sign-in";
import { knownBrowser, knownBrowserCookie } from "./known-browsers";
import { choosePassword, makeLink } from "./one-time-links";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

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
  await forgetWhatIsOld(new Date());
  expect(await db.knownBrowser.count({ where: { officialId: id } })).toBe(0);
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
