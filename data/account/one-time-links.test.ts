import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { digest } from "../session";
import { makeAdministrator, newAccount } from "../testing/accounts";
import { deactivateAccount, registerAccount } from "./account-changes";
import { findAccount } from "./accounts";
import { choosePassword, findLink, renewLink } from "./one-time-links";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);

const password = "fiets langs de Dinkel";
let administrator: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
});

test("a new account chooses its password once, through a link that the database cannot show", async () => {
  const answer = await registerAccount(administrator, newAccount());
  if (!answer.ok || !answer.value.secret) throw new Error("the account was not made");
  const { id, secret } = answer.value;
  expect(await db.oneTimeLink.findUnique({ where: { id: secret } })).toBeNull();
  const { expiresAt } = await db.oneTimeLink.findUniqueOrThrow({ where: { id: digest(secret) } });
  expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(72);
  expect(await findLink(secret)).not.toBeNull();

  const form = { requestId: randomUUID(), secret, password, repeatPassword: password };
  expect(await choosePassword(form)).toMatchObject({ ok: true });
  expect(await choosePassword(form)).toMatchObject({ ok: true });
  expect(await choosePassword({ ...form, requestId: randomUUID() })).toEqual({
    ok: false,
    refusal: "linkExpired",
  });
  expect(await findAccount(administrator, id)).toMatchObject({ hasPassword: true });
});

test("a link is void when it is old, when a newer one was made and when the account closes", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const link = async () => {
    const answer = await renewLink(administrator, { requestId: randomUUID(), officialId: id });
    return (answer.ok && answer.value) || "";
  };
  const first = await link();
  const second = await link();
  expect([await findLink(first), await findLink(second)]).toEqual([
    null,
    { email: expect.any(String) },
  ]);

  await db.oneTimeLink.update({ where: { id: digest(second) }, data: { expiresAt: new Date() } });
  expect(await findLink(second)).toBeNull();

  const third = await link();
  await deactivateAccount(administrator, { requestId: randomUUID(), officialId: id });
  expect(await findLink(third)).toBeNull();
});

test.each(roles.filter((role) => role !== "ADMINISTRATOR"))("a %s makes no links", async (role) => {
  const viewer = await makeViewer(db, role, scopes.all);
  expect(await renewLink(viewer, { requestId: randomUUID(), officialId: viewer.id })).toEqual({
    ok: false,
    refusal: "notFound",
  });
});
