import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAdministrator, newAccount } from "../testing/accounts";
import { deactivateAccount, reactivateAccount, registerAccount } from "./account-changes";
import { findAccount } from "./accounts";

const denied = { ok: false, refusal: "notFound" };
let administrator: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
});

test("an address has one account, and a repeated form makes one", async () => {
  const form = newAccount();
  const [first, second] = await Promise.all([
    registerAccount(administrator, form),
    registerAccount(administrator, form),
  ]);
  expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
  expect(await registerAccount(administrator, { ...form, requestId: randomUUID() })).toEqual({
    ok: false,
    refusal: "incomplete",
    problems: { email: "emailTaken" },
  });
});

test.each(roles.filter((role) => role !== "ADMINISTRATOR"))(
  "for a %s there are no accounts",
  async (role) => {
    const viewer = await makeViewer(db, role, scopes.all);
    const officialId = administrator.id;
    expect(await findAccount(viewer, officialId)).toBeNull();
    expect(await registerAccount(viewer, newAccount())).toEqual(denied);
    expect(await deactivateAccount(viewer, { requestId: randomUUID(), officialId })).toEqual(
      denied,
    );
    expect(await reactivateAccount(viewer, { requestId: randomUUID(), officialId })).toEqual(
      denied,
    );
  },
);

test("closing an account ends its sessions, roles and password; opening it gives none back", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  await db.official.update({ where: { id }, data: { passwordHash: "x" } });
  await db.session.create({ data: { id: randomUUID(), officialId: id } });
  const officialId = id;

  expect(
    await deactivateAccount(administrator, { requestId: randomUUID(), officialId }),
  ).toMatchObject({
    ok: true,
  });
  expect(
    await reactivateAccount(administrator, { requestId: randomUUID(), officialId }),
  ).toMatchObject({ ok: true });
  expect(await db.session.count({ where: { officialId, endedAt: null } })).toBe(0);
  expect(await db.grant.count({ where: { officialId, until: null } })).toBe(0);
  expect(await findAccount(administrator, id)).toMatchObject({ active: true, hasPassword: false });
});
