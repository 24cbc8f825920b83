import { beforeEach, expect, test } from "vitest";
import { attemptLimits } from "@/domain/attempts";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { countAttempt } from "../attempts";
import { db } from "../db";
import { linkForAdministrator } from "./administrator-link";
import { findLink } from "./one-time-links";

/** The accounts of the test before are closed: each test has its own administrators. */
beforeEach(() => db.official.updateMany({ data: { active: false } }));

const administrator = () => makeViewer(db, "ADMINISTRATOR", scopes.all);

test("the last administrator gets a link that works, and the one before works no more", async () => {
  const { email } = await administrator();
  const first = await linkForAdministrator(null);
  const second = await linkForAdministrator(null);

  expect([first, second]).toMatchObject([
    { ok: true, email, becameAdministrator: false },
    { ok: true, email },
  ]);
  if (!first.ok || !second.ok) return;
  expect(await findLink(first.secret)).toBeNull();
  expect(await findLink(second.secret)).toEqual({ email });
});

test("the link works for 72 hours, and that it was made is on record", async () => {
  const { id } = await administrator();
  await linkForAdministrator(null);

  const link = await db.oneTimeLink.findFirstOrThrow({ where: { officialId: id } });
  expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBeCloseTo(72 * 3_600_000, -5);
  const where = { name: "account.linkRenewed", recordId: id, officialId: null };
  expect(await db.auditEvent.count({ where })).toBe(1);
});

test("an account that was closed by wrong passwords may be tried at once", async () => {
  const { email } = await administrator();
  for (let n = 0; n < attemptLimits.account; n += 1) await countAttempt(["account", email]);
  for (let n = 0; n < attemptLimits.network; n += 1)
    await countAttempt(["network", [email, "192.0.2.1"]]);
  expect(await countAttempt(["account", email])).toBeNull();
  expect(await countAttempt(["network", [email, "192.0.2.1"]])).toBeNull();
  await linkForAdministrator(null);
  expect(await countAttempt(["account", email])).toBe(1);
  expect(await countAttempt(["network", [email, "192.0.2.1"]])).toBe(1);
});

test("with several administrators one says for whom", async () => {
  const [one, two] = [await administrator(), await administrator()];

  expect(await linkForAdministrator(null)).toEqual({
    ok: false,
    why: "several",
    emails: [one.email, two.email],
  });
  expect(await linkForAdministrator(` ${two.email.toUpperCase()}`)).toMatchObject({
    ok: true,
    email: two.email,
  });
});

test("nobody else gets a link this way while there is an administrator", async () => {
  const { email } = await administrator();
  const reader = await makeViewer(db, "READER", scopes.all);

  expect(await linkForAdministrator(reader.email)).toEqual({
    ok: false,
    why: "notAdministrator",
    emails: [email],
  });
  expect(await linkForAdministrator("nobody@test.example")).toMatchObject({ why: "unknown" });
  expect(await db.oneTimeLink.count({ where: { officialId: reader.id } })).toBe(0);
});

test("where nobody is administrator any more, the account that is named becomes one", async () => {
  const past = new Date("2020-01-01T00:00:00Z");
  const { id, email } = await makeViewer(db, "READER", scopes.all);
  await db.grant.create({
    data: { officialId: id, role: "ADMINISTRATOR", scope: "ALL", from: past, until: past },
  });

  expect(await linkForAdministrator(null)).toEqual({
    ok: false,
    why: "noAdministrator",
    emails: [],
  });
  expect(await linkForAdministrator(email)).toMatchObject({ ok: true, becameAdministrator: true });
  expect(await linkForAdministrator(null)).toMatchObject({ ok: true, email });
  const grant = await db.grant.findFirstOrThrow({
    where: { officialId: id, until: null, role: "ADMINISTRATOR" },
  });
  expect(await db.auditEvent.count({ where: { name: "grant.given", recordId: grant.id } })).toBe(1);
});
