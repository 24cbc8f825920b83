import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { makeAdministrator } from "../testing/accounts";
import { deactivateAccount } from "./account-changes";
import { editAccount } from "./edit";
import { addGrant, endGrant } from "./grants";
import { readAccountHistory } from "./history";

let administrator: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
  colleague = await makeAdministrator();
});

const asked = () => ({ requestId: randomUUID() });

test("administrators read who gave which role when, who ended it, and what else was done", async () => {
  const { id: officialId, organisationId } = await makeViewer(db, "READER", scopes.all);
  const nothing = { partyId: "", partnershipId: "", regions: [], from: "", until: "" };
  const grant = { ...nothing, role: "CABINET", scope: "PARTNERSHIP" } as const;
  await addGrant(administrator, { ...asked(), officialId, ...grant, partnershipId: "nl-vl" });
  const { id: grantId } = await db.grant.findFirstOrThrow({
    where: { officialId, role: "CABINET" },
  });
  await endGrant(colleague, { ...asked(), officialId, grantId });
  await editAccount(administrator, {
    ...{ ...asked(), officialId, version: 1, organisationId, name: "Kabinet" },
  });
  await deactivateAccount(colleague, { ...asked(), officialId });

  const history = await readAccountHistory(administrator, officialId);
  expect(history.map(({ event, by, grant }) => [event.name, by, grant?.partnershipId])).toEqual([
    ["account.closed", colleague.name, undefined],
    ["account.edited", administrator.name, undefined],
    ["grant.ended", colleague.name, "nl-vl"],
    ["grant.given", administrator.name, "nl-vl"],
  ]);
});

test("nobody else reads it, not even whose account it is", async () => {
  const official = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  await editAccount(administrator, {
    ...{ ...asked(), officialId: official.id, version: 1, organisationId: "szw", name: "Ander" },
  });
  expect(await readAccountHistory(administrator, official.id)).toHaveLength(1);
  expect(await readAccountHistory(official, official.id)).toEqual([]);
});
