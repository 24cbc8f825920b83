import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "@/domain/outcome";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { deactivateAccount } from "./account/account-changes";
import { keepDraft } from "./bottleneck/keep-draft";
import { db } from "./db";
import { keepForm, readKeptForm } from "./kept-forms";
import { forgetOldForms } from "./kept-room";
import { endSession } from "./session";
import { makeAdministrator } from "./testing/accounts";
import { jar } from "./testing/next-headers";
import { valueIn } from "./testing/projects";
import { attempt, makeAccount } from "./testing/sign-in";
import { findTyped, forgetTyping, keepTyping, readTypedForm, type TypedForm } from "./typed-forms";

vi.mock("next/headers", async () => (await import("./testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

const path = "/bottlenecks/GW-2026-0001/edit";
const made = { language: "nl", version: "3", seen: "title:x" };
const typed = (text: string, number = 0): TypedForm => ({
  ...{ path, number, made },
  changed: [["title", text]],
});
const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const rowsOf = (officialId: string) => db.keptForm.count({ where: { officialId } });

test("what an official types stands in one row, and is theirs in whatever language they come back", async () => {
  const [anna, bart] = await Promise.all([twente(), twente()]);
  expect(await keepTyping(anna, typed("Een"))).toMatchObject({ value: { number: 1 } });
  expect(await keepTyping(anna, typed("Een bus", 1))).toMatchObject({ value: { number: 2 } });
  expect(await rowsOf(anna.id)).toBe(1);
  const kept = { number: 2, made, changed: [["title", "Een bus"]] };
  expect(await findTyped(anna, `/de${path}`)).toMatchObject(kept);
  expect(await findTyped(anna, "/nl/projects/new")).toBeNull();
  expect(await findTyped(bart, `/nl${path}`)).toBeNull();
});

test("two browsers in one form: the second is refused until it says that it writes over the first", async () => {
  const anna = await twente();
  await keepTyping(anna, typed("In de ene browser"));
  expect(await keepTyping(anna, typed("In de andere"))).toEqual(refused("changedElsewhere"));
  expect(await findTyped(anna, path)).toMatchObject({ changed: [["title", "In de ene browser"]] });
  expect(await keepTyping(anna, typed("In de andere", 1))).toMatchObject({ ok: true });
  expect(await keepTyping(anna, { ...typed("", 1), changed: [] })).toEqual(
    refused("changedElsewhere"),
  );
  expect(await findTyped(anna, path)).toMatchObject({ changed: [["title", "In de andere"]] });
});

test("of twenty browsers at the same moment one is kept, and the others are told", async () => {
  const anna = await twente();
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) => keepTyping(anna, typed(`Browser ${at}`))),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rowsOf(anna.id)).toBe(1);
});

test("two browsers on one draft: what the first one kept stays", async () => {
  const anna = await twente();
  const id = crypto.randomUUID();
  const keep = (version: number, title: string) =>
    keepDraft(anna, {
      ...{ id, version, requestId: crypto.randomUUID(), step: 1, whileTyping: true },
      values: { title: [title] },
    });
  expect(valueIn(await keep(0, "Een bus")).version).toBe(1);
  expect(valueIn(await keep(1, "Een bus rijdt")).version).toBe(2);
  expect(await keep(1, "Een trein")).toEqual(refused("changedElsewhere"));
  expect((await db.registrationDraft.findUniqueOrThrow({ where: { id } })).values).toMatchObject({
    title: ["Een bus rijdt"],
  });
  // However often it is kept while one types, history tells of it once.
  expect(await db.auditEvent.count({ where: { recordId: id } })).toBe(1);
});

test("it goes when it is thrown away, when its form is sent, and with the account", async () => {
  const anna = await twente();
  await keepTyping(anna, typed("Een bus"));
  await keepTyping(anna, { ...typed("", 1), changed: [] });
  expect(await rowsOf(anna.id)).toBe(0);

  await keepTyping(anna, typed("Een bus"));
  await forgetTyping(anna, `/fr${path}`);
  expect(await rowsOf(anna.id)).toBe(0);

  await keepTyping(anna, typed("Een bus"));
  const administrator = await makeAdministrator();
  await deactivateAccount(administrator, { officialId: anna.id, requestId: crypto.randomUUID() });
  expect(await rowsOf(anna.id)).toBe(0);
});

test("after two weeks it is not offered any more, and the timer erases it", async () => {
  const anna = await twente();
  await keepTyping(anna, typed("Een bus"));
  const { expiresAt } = await db.keptForm.findFirstOrThrow({ where: { officialId: anna.id } });
  expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
  await db.keptForm.updateMany({
    where: { officialId: anna.id },
    data: { expiresAt: new Date(0) },
  });
  expect(await findTyped(anna, path)).toBeNull();
  await forgetOldForms();
  expect(await rowsOf(anna.id)).toBe(0);
  // A page that stayed open keeps what stands in it anew.
  expect(await keepTyping(anna, typed("Een bus", 7))).toMatchObject({ value: { number: 8 } });
});

test("signing out leaves it for its official, and no address of a form that failed reads it", async () => {
  const account = await makeAccount();
  await attempt(account.email);
  const anna = { id: account.id } as Parameters<typeof findTyped>[0];
  await keepTyping(anna, typed("Een bus"));
  const failed = {
    address: `/nl${path}`,
    values: {},
    refusal: "incomplete",
    problems: {},
  } as const;
  await keepForm(failed);
  expect(await rowsOf(account.id)).toBe(2);
  const row = await db.keptForm.findFirstOrThrow({
    where: { officialId: account.id, number: { gt: 0 } },
  });
  expect(await readKeptForm(row.id, `/nl${path}`)).toBeNull();
  await endSession();
  expect(await rowsOf(account.id)).toBe(1);
  expect(await findTyped(anna, path)).not.toBeNull();
});

test("of one official twenty forms are kept at most, with those that failed", async () => {
  const anna = await twente();
  for (let at = 0; at < 25; at += 1)
    await keepTyping(anna, { ...typed("Een bus"), path: `/projects/GP-2026-${at}/edit` });
  expect(await rowsOf(anna.id)).toBe(20);
  expect(await findTyped(anna, "/projects/GP-2026-24/edit")).not.toBeNull();
});

const sent = (change: object) => readTypedForm(JSON.stringify({ ...typed("Een bus"), ...change }));

test.each([
  ["no JSON", readTypedForm("{")],
  ["an address of somewhere else", sent({ path: "https://example.org/" })],
  ["a path that climbs", sent({ path: "/../etc" })],
  ["more than any form", sent({ changed: [["title", "x".repeat(250_001)]] })],
  ["more fields than any form", sent({ changed: Array.from({ length: 1001 }, () => ["a", ""]) })],
  ["a number that is none", sent({ number: -1 })],
  ["a field that no form has", sent({ official: "somebody" })],
])("of %s nothing is kept", (_, read) => {
  expect(read).toBeNull();
});

test("what a browser sends of a form is read as it was sent", () => {
  expect(sent({})).toEqual(typed("Een bus"));
});

test("half a sign, and what is no sign, is left out; all else is kept as it was typed", async () => {
  const anna = await twente();
  const [wrong, right] = ["\uD83D x \0\n", " x \n"];
  const sent = {
    ...{ path, number: 0, made: { ...made, seen: `title:${wrong}` } },
    changed: [[`title${wrong}`, wrong]],
  };
  const read = readTypedForm(JSON.stringify(sent));
  if (!read) throw new Error("It was not read.");
  expect(await keepTyping(anna, read)).toMatchObject({ ok: true });
  expect(await findTyped(anna, path)).toMatchObject({
    ...{ made: { seen: `title:${right}` }, changed: [[`title${right}`, right]] },
  });
});
