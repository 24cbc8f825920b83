import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { AddGrant } from "@/domain/account/account";
import { roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { digest } from "../session";
import { deactivateAccount, reactivateAccount, registerAccount } from "./account-changes";
import { findAccount, listAccounts } from "./accounts";
import { addGrant, endGrant } from "./grants";
import { choosePassword, findLink, renewLink } from "./one-time-links";
import { changeLanguage, endOwnSession, findOwnAccount } from "./own-account";
import { changePassword, hashPassword } from "./passwords";

const requestId = () => randomUUID();
const password = "fiets langs de Dinkel";
const denied = { ok: false, refusal: "notFound" };
let administrator: Viewer;

beforeAll(async () => {
  // The portal begins with an administrator who has not chosen a password; no other is to help along.
  administrator = await makeAdministrator();
});

const newAccount = () => ({
  requestId: requestId(),
  email: `nieuw-${randomUUID()}@test.example`,
  name: "Regiocoördinator Achterhoek",
  organisationId: "bzk",
  language: "nl" as const,
});

const newGrant = (officialId: string, fields: Partial<AddGrant> = {}): AddGrant => ({
  requestId: requestId(),
  officialId,
  role: "REGIONAL_COORDINATOR",
  scope: "REGIONS",
  partyId: "",
  partnershipId: "",
  regionIds: ["NL213", "rag-twente"],
  from: "",
  until: "",
  ...fields,
});

test("a new account chooses its password once, through a link that the database cannot show", async () => {
  const answer = await registerAccount(administrator, newAccount());
  if (!answer.ok || !answer.value.secret) throw new Error("the account was not made");
  const { id, secret } = answer.value;
  expect(await db.oneTimeLink.findUnique({ where: { id: secret } })).toBeNull();
  const { expiresAt } = await db.oneTimeLink.findUniqueOrThrow({ where: { id: digest(secret) } });
  expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(72);
  expect(await findLink(secret)).not.toBeNull();

  const form = { requestId: requestId(), secret, password, repeatPassword: password };
  expect(await choosePassword(form)).toMatchObject({ ok: true });
  expect(await choosePassword(form)).toMatchObject({ ok: true });
  expect(await choosePassword({ ...form, requestId: requestId() })).toEqual({
    ok: false,
    refusal: "linkExpired",
  });
  expect(await findAccount(administrator, id)).toMatchObject({ hasPassword: true });
});

test("a link is void when it is old, when a newer one was made and when the account closes", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const link = async () => {
    const answer = await renewLink(administrator, id);
    return answer.ok ? answer.value : "";
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
  await deactivateAccount(administrator, { requestId: requestId(), officialId: id });
  expect(await findLink(third)).toBeNull();
});

test("an address has one account, and a repeated form makes one", async () => {
  const form = newAccount();
  const [first, second] = await Promise.all([
    registerAccount(administrator, form),
    registerAccount(administrator, form),
  ]);
  expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
  expect(await registerAccount(administrator, { ...form, requestId: requestId() })).toEqual({
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
    const grantId = (await db.grant.findFirstOrThrow({ where: { officialId } })).id;
    expect(await listAccounts(viewer, { text: "", page: 1, reader: "nl" })).toBeNull();
    expect(await findAccount(viewer, officialId)).toBeNull();
    expect(await registerAccount(viewer, newAccount())).toEqual(denied);
    expect(await renewLink(viewer, viewer.id)).toEqual(denied);
    expect(await addGrant(viewer, newGrant(viewer.id))).toEqual(denied);
    expect(await endGrant(viewer, { requestId: requestId(), officialId, grantId })).toEqual(denied);
    expect(await deactivateAccount(viewer, { requestId: requestId(), officialId })).toEqual(denied);
    expect(await reactivateAccount(viewer, { requestId: requestId(), officialId })).toEqual(denied);
  },
);

test("an account is found by function, address and organisation", async () => {
  const { email } = await makeViewer(db, "READER", scopes.all, { organisationId: "cbs" });
  for (const text of [email.slice(7, 20), "Statistiek", email.slice(-20, -13)]) {
    const found = await listAccounts(administrator, { text, page: 1, reader: "nl" });
    expect(found?.accounts.map((account) => account.email)).toContain(email);
  }
  const none = await listAccounts(administrator, { text: "100%_", page: 1, reader: "nl" });
  expect(none?.total).toBe(0);
});

test("a role is given from and until, and ends at once", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const form = newGrant(id, { from: "2026-07-01", until: "2099-12-31" });
  expect(await addGrant(administrator, form)).toMatchObject({ ok: true });
  expect(await addGrant(administrator, form)).toMatchObject({ ok: true });

  const account = await findAccount(administrator, id);
  const given = account?.grants.filter(({ role }) => role === "REGIONAL_COORDINATOR") ?? [];
  expect(given).toMatchObject([
    {
      from: new Date("2026-06-30T22:00:00Z"),
      until: new Date("2099-12-31T23:00:00Z"),
      regions: [{ regionId: "NL213" }, { regionId: "rag-twente" }],
    },
  ]);

  const grantId = given[0]?.id ?? "";
  await endGrant(administrator, { requestId: requestId(), officialId: id, grantId });
  const { until } = await db.grant.findUniqueOrThrow({ where: { id: grantId } });
  expect(until && until <= new Date()).toBe(true);
  const events = await db.auditEvent.findMany({
    where: { recordId: grantId },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual(["grant.add", "grant.end"]);
});

test.each([
  [{ regionIds: ["nowhere"] }, { regionIds: "unknownChoice" }],
  [{ role: "PARTNER_OFFICIAL", scope: "PARTY", partyId: "FR" }, { partyId: "unknownChoice" }],
  [
    { role: "CABINET", scope: "PARTNERSHIP", partnershipId: "nl-fr" },
    { partnershipId: "unknownChoice" },
  ],
  [{ until: "2020-01-01" }, { until: "endBeforeStart" }],
] as const)("a role with %j is not given", async (fields, problems) => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  expect(await addGrant(administrator, newGrant(id, fields as Partial<AddGrant>))).toEqual({
    ok: false,
    refusal: "incomplete",
    problems,
  });
});

test("closing an account ends its sessions, roles and password; opening it gives none back", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  await db.official.update({ where: { id }, data: { passwordHash: "x" } });
  await db.session.create({ data: { id: randomUUID(), officialId: id } });
  const officialId = id;

  expect(
    await deactivateAccount(administrator, { requestId: requestId(), officialId }),
  ).toMatchObject({
    ok: true,
  });
  expect(
    await reactivateAccount(administrator, { requestId: requestId(), officialId }),
  ).toMatchObject({ ok: true });
  expect(await db.session.count({ where: { officialId, endedAt: null } })).toBe(0);
  expect(await db.grant.count({ where: { officialId, until: null } })).toBe(0);
  expect(await findAccount(administrator, id)).toMatchObject({ active: true, hasPassword: false });
});

test("the last administrator stays, also when two leave at the same moment", async () => {
  const one = administrator;
  const two = await makeAdministrator();
  const end = async ({ id }: Viewer) =>
    endGrant(administrator, {
      requestId: requestId(),
      officialId: id,
      grantId: (await db.grant.findFirstOrThrow({ where: { officialId: id } })).id,
    });
  const answers = await Promise.all([end(one), end(two)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "lastAdministrator" });

  const stays = answers[0]?.ok ? two : one;
  expect(
    await deactivateAccount(administrator, { requestId: requestId(), officialId: stays.id }),
  ).toEqual({ ok: false, refusal: "lastAdministrator" });
  expect(await db.official.findUniqueOrThrow({ where: { id: stays.id } })).toMatchObject({
    active: true,
  });
});

test("a new password needs the present one and ends one's other sessions", async () => {
  const { viewer, other } = await makeSignedIn();
  const form = (presentPassword: string) => ({
    requestId: requestId(),
    presentPassword,
    password: "een heel ander wachtwoord",
    repeatPassword: "een heel ander wachtwoord",
  });
  expect(await changePassword(viewer, form("mis"))).toEqual({
    ok: false,
    refusal: "incomplete",
    problems: { presentPassword: "wrongPassword" },
  });
  expect(await changePassword(viewer, form(password))).toMatchObject({ ok: true });
  const { sessions } = await findOwnAccount(viewer);
  expect(sessions.map(({ id }) => id)).toEqual([viewer.sessionId]);
  expect(sessions).not.toContainEqual(expect.objectContaining({ id: other }));
});

test("the present password cannot be guessed on and on", async () => {
  const { viewer } = await makeSignedIn();
  const form = { presentPassword: "mis", password: "x", repeatPassword: "x" };
  for (let at = 0; at < 5; at++) await changePassword(viewer, { ...form, requestId: requestId() });
  expect(await changePassword(viewer, { ...form, requestId: requestId() })).toEqual({
    ok: false,
    refusal: "tooOften",
  });
});

test("one ends one's own sessions and nobody else's", async () => {
  const { viewer, other } = await makeSignedIn();
  const stranger = await makeSignedIn();
  const end = (sessionId: string) => endOwnSession(viewer, { requestId: requestId(), sessionId });
  expect(await end(stranger.other)).toEqual(denied);
  expect(await end(other)).toMatchObject({ ok: true });
  expect((await findOwnAccount(viewer)).sessions).toHaveLength(1);
});

test("one's language is changed, and twice the same form once", async () => {
  const { viewer } = await makeSignedIn();
  const form = { requestId: requestId(), language: "fr" as const };
  await changeLanguage(viewer, form);
  expect(await changeLanguage(viewer, form)).toMatchObject({ ok: true });
  expect(await findOwnAccount(viewer)).toMatchObject({ language: "fr" });
});

async function makeAdministrator(): Promise<Viewer> {
  const viewer = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  await db.official.update({ where: { id: viewer.id }, data: { passwordHash: "x" } });
  return viewer;
}

async function makeSignedIn() {
  const viewer = await makeViewer(db, "READER", scopes.all);
  await db.official.update({
    where: { id: viewer.id },
    data: { passwordHash: await hashPassword(password) },
  });
  const [sessionId, other] = [randomUUID(), randomUUID()];
  await db.session.createMany({
    data: [sessionId, other].map((id) => ({ id, officialId: viewer.id })),
  });
  return { viewer: { ...viewer, sessionId }, other };
}
