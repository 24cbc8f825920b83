import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import type { AddGrant } from "@/domain/account/account";
import type { Outcome } from "@/domain/outcome";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAdministrator, newAccount } from "../testing/accounts";
import { deactivateAccount, reactivateAccount, registerAccount } from "./account-changes";
import { addGrant, endGrant } from "./grants";
import { choosePassword, renewLink } from "./one-time-links";
import { changeLanguage, endOwnSession } from "./own-account";
import { changePassword, hashPassword, isPassword } from "./passwords";

vi.mock("next/headers", async () => (await import("../testing/next-headers")).nextHeaders);

let administrator: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
});

const password = "fiets langs de Dinkel";
const makeOfficial = () => makeViewer(db, "READER", scopes.all);
const hashOf = async (id: string) =>
  (await db.official.findUniqueOrThrow({ where: { id } })).passwordHash;

/** Six posts of one form: four at once, as a nervous hand sends them, and two later. */
async function postSixTimes<T>(post: () => Promise<Outcome<T>>): Promise<Outcome<T>[]> {
  const atOnce = await Promise.all([post(), post(), post(), post()]);
  return [...atOnce, await post(), await post()];
}

const sixTimes = <T>(answer: T) => Array.from({ length: 6 }, () => answer);

const grantOf = (officialId: string, fields: Partial<AddGrant> = {}): AddGrant => ({
  ...{ requestId: randomUUID(), officialId, role: "READER", scope: "ALL" },
  ...{ partyId: "", partnershipId: "", regions: [], from: "", until: "", ...fields },
});

test("closing and opening an account, clicked again and again, is answered as done", async () => {
  const { id: officialId } = await makeOfficial();
  const close = { requestId: randomUUID(), officialId };
  expect(await postSixTimes(() => deactivateAccount(administrator, close))).toEqual(sixTimes(done));
  const open = { requestId: randomUUID(), officialId };
  expect(await postSixTimes(() => reactivateAccount(administrator, open))).toEqual(sixTimes(done));
  const account = await db.official.findUniqueOrThrow({ where: { id: officialId } });
  expect(account).toMatchObject({ active: true, version: 3 });
  // What a colleague did a moment before needs no doing.
  expect(await reactivateAccount(administrator, { ...open, requestId: randomUUID() })).toEqual(
    done,
  );
});

test("a role given by a form of the same id but other content is given too", async () => {
  const { id } = await makeOfficial();
  const form = grantOf(id, { role: "COMPETENT_BODY" });
  expect(await postSixTimes(() => addGrant(administrator, form))).toEqual(sixTimes(done));
  const other = { ...form, scope: "PARTY", partyId: "DE-NW" } as const;
  expect(await addGrant(administrator, other)).toEqual(done);
  const grants = await db.grant.findMany({ where: { officialId: id } });
  expect(grants.map(({ scope }) => scope).sort()).toEqual(["ALL", "ALL", "PARTY"]);

  const requestId = randomUUID();
  for (const { id: grantId } of grants)
    expect(
      await postSixTimes(() => endGrant(administrator, { requestId, officialId: id, grantId })),
    ).toEqual(sixTimes(done));
  const inForce = { officialId: id, OR: [{ until: null }, { until: { gt: new Date() } }] };
  expect(await db.grant.count({ where: inForce })).toBe(0);
});

test("a new account is made once; another address under the same id is another account", async () => {
  const form = newAccount();
  const answers = await postSixTimes(() => registerAccount(administrator, form));
  const ids = answers.map((answer) => answer.ok && answer.value.id);
  expect(new Set(ids).size).toBe(1);
  const secrets = answers.flatMap((answer) => (answer.ok && answer.value.secret) || []);
  expect(secrets).toHaveLength(1);
  const other = { ...form, email: `ander-${randomUUID()}@test.example` };
  expect(await registerAccount(administrator, other)).toMatchObject({ ok: true });
  expect(await db.official.count({ where: { email: { in: [form.email, other.email] } } })).toBe(2);
  expect(await registerAccount(administrator, { ...form, name: "Een ander" })).toEqual(
    refused("incomplete", { email: "emailTaken" }),
  );
});

test("a button for a new link makes one link, and its secret is given once and kept nowhere", async () => {
  const { id: officialId } = await makeOfficial();
  const form = { requestId: randomUUID(), officialId };
  const answers = await postSixTimes(() => renewLink(administrator, form));
  const secrets = answers.flatMap((answer) => (answer.ok && answer.value) || []);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(secrets).toHaveLength(1);
  expect(await db.oneTimeLink.count({ where: { officialId } })).toBe(1);
  const kept = JSON.stringify(await db.answeredRequest.findMany());
  expect(kept).not.toContain(secrets[0]);
});

test("a password chosen through a link, clicked six times, is chosen and never refused", async () => {
  const { id: officialId } = await makeOfficial();
  const link = await renewLink(administrator, { requestId: randomUUID(), officialId });
  const secret = (link.ok && link.value) || "";
  const form = { requestId: randomUUID(), secret, password, repeatPassword: password };
  expect(await postSixTimes(() => choosePassword(form))).toEqual(sixTimes(done));
  expect(await isPassword(password, await hashOf(officialId))).toBe(true);
  // Other content under the same id is another request, and the link is used.
  const other = "een ander wachtwoord van mij";
  expect(await choosePassword({ ...form, password: other, repeatPassword: other })).toEqual(
    refused("linkExpired"),
  );
  expect(await choosePassword({ ...form, secret: "never made" })).toEqual(refused("linkExpired"));
});

test("one's password is changed once by six clicks, and again by another password", async () => {
  const viewer = await makeOfficial();
  const passwordHash = await hashPassword(password);
  await db.official.update({ where: { id: viewer.id }, data: { passwordHash } });
  const second = "een heel ander wachtwoord";
  const form = {
    ...{ requestId: randomUUID(), presentPassword: password },
    ...{ password: second, repeatPassword: second },
  };
  expect(await postSixTimes(() => changePassword(viewer, form))).toEqual(sixTimes(done));
  // Back in the browser, another password, the same id: the present one is asked for again.
  const third = { ...form, password: "nog een derde wachtwoord" };
  expect(await changePassword(viewer, third)).toEqual(
    refused("incomplete", { presentPassword: "wrongPassword" }),
  );
  expect(await changePassword(viewer, { ...third, presentPassword: second })).toEqual(done);
  expect(await isPassword(third.password, await hashOf(viewer.id))).toBe(true);
});

test("25 guesses at one's present password at once are five, and the next ones are refused", async () => {
  const viewer = await makeOfficial();
  const guess = (at: number) =>
    changePassword(viewer, {
      ...{ requestId: randomUUID(), presentPassword: `mis ${at}` },
      ...{ password, repeatPassword: password },
    });
  const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => guess(at)));
  expect(answers.filter((answer) => !answer.ok && answer.refusal === "incomplete")).toHaveLength(5);
  expect(answers).toContainEqual(refused("tooOften"));
});

test("ending a session and choosing a language, clicked six times, are done", async () => {
  const viewer = await makeOfficial();
  const sessionId = randomUUID();
  await db.session.create({ data: { id: sessionId, officialId: viewer.id } });
  const end = { requestId: randomUUID(), sessionId };
  expect(await postSixTimes(() => endOwnSession(viewer, end))).toEqual(sixTimes(done));
  const form = { requestId: randomUUID(), language: "fr" as const };
  expect(await postSixTimes(() => changeLanguage(viewer, form))).toEqual(sixTimes(done));
  expect(await changeLanguage(viewer, { ...form, language: "de" })).toEqual(done);
  const { language, version } = await db.official.findUniqueOrThrow({ where: { id: viewer.id } });
  expect([language, version]).toEqual(["de", 3]);
});
