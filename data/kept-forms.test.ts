import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { db } from "./db";
import { keepForm, readKeptForm } from "./kept-forms";
import { forgetOldForms } from "./kept-room";
import { endSession } from "./session";
import { jar } from "./testing/next-headers";
import { attempt, makeAccount } from "./testing/sign-in";

vi.mock("next/headers", async () => (await import("./testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

const address = "/nl/projects/new";
const typed = (name: string) => ({
  address,
  values: { name: [name] },
  refusal: "incomplete" as const,
  problems: { name: "tooLong" as const },
});

async function signInAsSomebody() {
  const account = await makeAccount();
  await attempt(account.email);
  return account;
}

const rowsOf = (officialId: string) => db.keptForm.count({ where: { officialId } });

test("an official reads back what they typed, in whatever language they look at the form", async () => {
  await signInAsSomebody();
  const id = await keepForm(typed("Fietsbrug"));

  expect(await readKeptForm(id ?? "", "/de/projects/new")).toEqual({
    values: { name: ["Fietsbrug"] },
    problems: { name: "tooLong" },
    refusal: "incomplete",
  });
  expect(await readKeptForm(id ?? "", "/nl/projects/GP-2026-0001/edit")).toBeNull();
});

test("a hundred posts of 250 KB by a stranger leave nothing behind", async () => {
  const before = await db.keptForm.count();
  for (let post = 0; post < 100; post += 1) {
    const large = "x".repeat(250_000);
    expect(await keepForm(typed(large))).toBeNull();
    const signIn = { ...typed(""), address: "/nl/sign-in", values: { email: [large] } };
    expect(await keepForm(signIn)).toBeNull();
  }
  expect(await db.keptForm.count()).toBe(before);
});

test.each(["/nl/welcome/a-secret", "/nl/welcome"])(
  "of %s, where one chooses a password, nothing is kept: not even its address",
  async (welcome) => {
    const { id } = await signInAsSomebody();
    expect(await keepForm({ ...typed("x"), address: welcome })).toBeNull();
    expect(await rowsOf(id)).toBe(0);
  },
);

test("a cookie that nobody signed in with keeps nothing", async () => {
  jar.set("next-auth.session-token", { value: "made up" });
  expect(await keepForm(typed("Fietsbrug"))).toBeNull();
});

test("of whoever is signing in the address is kept, and nothing else", async () => {
  const values = { email: ["anna@provincie.example"], note: ["iets anders"] };
  const id = await keepForm({ ...typed(""), address: "/nl/sign-in", values });

  const kept = await readKeptForm(id ?? "", "/fr/sign-in");
  expect(kept?.values).toEqual({ email: ["anna@provincie.example"] });
});

test("whoever fails to sign in over and over is no longer kept", async () => {
  const before = await db.keptForm.count();
  for (let post = 0; post < 60; post += 1) {
    const values = { email: [`${randomUUID()}@provincie.example`] };
    await keepForm({ ...typed(""), address: "/nl/sign-in", values });
  }
  expect(await db.keptForm.count()).toBeLessThanOrEqual(before + 30);
});

test("an official keeps twenty forms and two megabytes, the newest ones", async () => {
  const { id } = await signInAsSomebody();
  const ids: (string | null)[] = [];
  for (let post = 0; post < 25; post += 1) ids.push(await keepForm(typed(`Brug ${post}`)));
  expect(await rowsOf(id)).toBe(20);
  expect(await readKeptForm(ids[0] ?? "", address)).toBeNull();
  expect((await readKeptForm(ids[24] ?? "", address))?.values.name).toEqual(["Brug 24"]);

  for (let post = 0; post < 12; post += 1) await keepForm(typed("x".repeat(250_000)));
  const { _sum } = await db.keptForm.aggregate({ where: { officialId: id }, _sum: { size: true } });
  expect(_sum.size).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test("forms that fail at the same moment are bounded too", async () => {
  const { id } = await signInAsSomebody();
  await keepForm(typed("de eerste"));
  await Promise.all(Array.from({ length: 40 }, (_, post) => keepForm(typed(`Brug ${post}`))));
  expect(await rowsOf(id)).toBeLessThanOrEqual(20);
});

test("another browser, another official and an hour later read nothing", async () => {
  await signInAsSomebody();
  const id = (await keepForm(typed("Fietsbrug"))) ?? "";
  const browser = jar.get("grenswerk.browser") ?? { value: "" };

  jar.delete("grenswerk.browser");
  expect(await readKeptForm(id, address)).toBeNull();
  jar.set("grenswerk.browser", { value: "another" });
  expect(await readKeptForm(id, address)).toBeNull();

  jar.set("grenswerk.browser", browser);
  await signInAsSomebody();
  expect(await readKeptForm(id, address)).toBeNull();
  jar.delete("next-auth.session-token");
  expect(await readKeptForm(id, address)).toBeNull();
});

test("after an hour a form is not read any more, and then erased", async () => {
  const { id: officialId } = await signInAsSomebody();
  const id = (await keepForm(typed("Fietsbrug"))) ?? "";
  await db.keptForm.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await readKeptForm(id, address)).toBeNull();

  await forgetOldForms();
  expect(await rowsOf(officialId)).toBe(0);
});

test("a session that ended keeps what was typed until its official is back", async () => {
  const { id: officialId, email } = await signInAsSomebody();
  await db.session.updateMany({ where: { officialId }, data: { endedAt: new Date() } });
  const id = (await keepForm({ ...typed("Fietsbrug"), refusal: "signedOut" })) ?? "";
  expect(await readKeptForm(id, address)).toBeNull();

  await attempt(email);
  expect((await readKeptForm(id, address))?.values.name).toEqual(["Fietsbrug"]);
});

test("signing out takes along what was typed", async () => {
  const { id } = await signInAsSomebody();
  await keepForm(typed("Fietsbrug"));
  await endSession();
  expect(await rowsOf(id)).toBe(0);
});

test("signing out leaves what was typed in another browser where it is", async () => {
  const { id, email } = await signInAsSomebody();
  const elsewhere = (await keepForm(typed("Fietsbrug"))) ?? "";
  const other = [...jar];
  jar.clear();
  await attempt(email);
  await keepForm(typed("Veerpont"));
  await endSession();
  expect(await rowsOf(id)).toBe(1);

  for (const [name, value] of other) jar.set(name, value);
  expect((await readKeptForm(elsewhere, address))?.values.name).toEqual(["Fietsbrug"]);
});
