import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { AddGrant } from "@/domain/account/account";
import { done, refused } from "@/domain/outcome";
import { roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAdministrator } from "../testing/accounts";
import { deactivateAccount } from "./account-changes";
import { findAccount } from "./accounts";
import { addGrant, endGrant } from "./grants";

const denied = { ok: false, refusal: "notFound" };
let administrator: Viewer;

beforeAll(async () => {
  // The portal begins with an administrator who has not chosen a password; no other is to help along.
  administrator = await makeAdministrator();
});

const newGrant = (officialId: string, fields: Partial<AddGrant> = {}): AddGrant => ({
  requestId: randomUUID(),
  officialId,
  role: "REGIONAL_COORDINATOR",
  scope: "REGIONS",
  partyId: "",
  partnershipId: "",
  regions: ["NL213", "rag-twente"],
  from: "",
  until: "",
  ...fields,
});

test("a role is given from and until, and ends at once", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const form = newGrant(id, { from: "2020-07-01", until: "2099-12-31" });
  expect(await addGrant(administrator, form)).toMatchObject({ ok: true });
  expect(await addGrant(administrator, form)).toMatchObject({ ok: true });

  const account = await findAccount(administrator, id);
  const given = account?.grants.filter(({ role }) => role === "REGIONAL_COORDINATOR") ?? [];
  expect(given).toMatchObject([
    {
      from: new Date("2020-06-30T22:00:00Z"),
      until: new Date("2099-12-31T23:00:00Z"),
      regions: [{ regionId: "NL213" }, { regionId: "rag-twente" }],
    },
  ]);

  const grantId = given[0]?.id ?? "";
  await endGrant(administrator, { requestId: randomUUID(), officialId: id, grantId });
  const { until } = await db.grant.findUniqueOrThrow({ where: { id: grantId } });
  expect(until && until <= new Date()).toBe(true);
  const events = await db.auditEvent.findMany({
    where: { recordId: grantId },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ name }) => name)).toEqual(["grant.given", "grant.ended"]);
});

test.each([
  [{ regions: ["nowhere"] }, { regions: "unknownChoice" }],
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

const alreadyGiven = refused("incomplete", { role: "alreadyGiven" });

test("the same role for the same is given once, also from two tabs at the same moment", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const give = (fields: Partial<AddGrant> = {}) => addGrant(administrator, newGrant(id, fields));
  const answers = await Promise.all([give(), give({ regions: ["rag-twente", "NL213"] })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(alreadyGiven);
  expect(await give({ until: "2099-12-31" })).toEqual(alreadyGiven);
  expect(await give({ regions: ["NL213"] })).toEqual(done);
  expect(await give({ role: "READER" })).toEqual(done);
});

test("a role can be given again for after it ends, and after it was ended", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const give = (from: string, until: string) =>
    addGrant(administrator, newGrant(id, { from, until }));
  expect(await give("2098-01-01", "2098-12-31")).toEqual(done);
  expect(await give("2098-12-31", "2099-12-31")).toEqual(alreadyGiven);
  expect(await give("2099-01-01", "2099-12-31")).toEqual(done);
  // Ended before it began.
  const { id: grantId } = await db.grant.findFirstOrThrow({
    where: { officialId: id, role: "REGIONAL_COORDINATOR" },
    orderBy: { from: "asc" },
  });
  await endGrant(administrator, { requestId: randomUUID(), officialId: id, grantId });
  expect(await give("", "2098-12-31")).toEqual(done);
});

test.each(roles.filter((role) => role !== "ADMINISTRATOR"))(
  "a %s gives and ends no roles",
  async (role) => {
    const viewer = await makeViewer(db, role, scopes.all);
    const officialId = administrator.id;
    const grantId = (await db.grant.findFirstOrThrow({ where: { officialId } })).id;
    expect(await addGrant(viewer, newGrant(viewer.id))).toEqual(denied);
    expect(await endGrant(viewer, { requestId: randomUUID(), officialId, grantId })).toEqual(
      denied,
    );
  },
);

test("the last administrator stays, also when two leave at the same moment", async () => {
  const one = administrator;
  const two = await makeAdministrator();
  const end = async ({ id }: Viewer) =>
    endGrant(administrator, {
      requestId: randomUUID(),
      officialId: id,
      grantId: (await db.grant.findFirstOrThrow({ where: { officialId: id } })).id,
    });
  const answers = await Promise.all([end(one), end(two)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "lastAdministrator" });

  const stays = answers[0]?.ok ? two : one;
  expect(
    await deactivateAccount(administrator, { requestId: randomUUID(), officialId: stays.id }),
  ).toEqual({ ok: false, refusal: "lastAdministrator" });
  expect(await db.official.findUniqueOrThrow({ where: { id: stays.id } })).toMatchObject({
    active: true,
  });
});
