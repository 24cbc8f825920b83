import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { EditAccount } from "@/domain/account/account";
import { stepRequestSchema } from "@/domain/bottleneck/steps";
import { done, refused } from "@/domain/outcome";
import { roles, type Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { takeStep } from "../bottleneck/steps";
import { db } from "../db";
import { readHistory } from "../history";
import { findProject } from "../project/page";
import { reportProgress } from "../project/reports";
import { makeAdministrator } from "../testing/accounts";
import { deactivateAccount } from "./account-changes";
import { findAccount } from "./accounts";
import { editAccount } from "./edit";
import { changeLanguage } from "./own-account";

let administrator: Viewer;
let official: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
  official = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
});

/** The form as the page fills it in, with these fields changed. */
async function formFor(officialId: string, fields: Partial<EditAccount>): Promise<EditAccount> {
  const { name, organisationId, version } = await found(officialId);
  return { requestId: randomUUID(), officialId, name, organisationId, version, ...fields };
}

const found = (id: string) => db.official.findUniqueOrThrow({ where: { id } });
const events = (recordId: string) =>
  db.auditEvent.findMany({ where: { recordId, name: "account.edited" }, orderBy: { id: "asc" } });

test("a name and an organisation are corrected, and the record says that they were", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const form = await formFor(id, { name: "Beleidsadviseur arbeid", organisationId: "cbs" });
  expect(await editAccount(administrator, form)).toEqual(done);

  expect(await findAccount(administrator, id)).toMatchObject({
    name: "Beleidsadviseur arbeid",
    organisationId: "cbs",
    version: 2,
    grants: [{ role: "READER", until: null }],
  });
  const [event] = await events(id);
  expect(event).toMatchObject({ officialId: administrator.id, role: "ADMINISTRATOR" });
  expect(event?.payload).toEqual({
    changes: { organisationId: ["bzk", "cbs"] },
    nameChanged: true,
  });
});

test("what was not changed is not in the record", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  await editAccount(administrator, await formFor(id, { organisationId: "cbs" }));
  await editAccount(administrator, await formFor(id, { name: "Beleidsadviseur zorg" }));
  expect((await events(id)).map(({ payload }) => payload)).toEqual([
    { changes: { organisationId: ["bzk", "cbs"] }, nameChanged: false },
    { changes: {}, nameChanged: true },
  ]);
});

test("a correction in which nothing differs is done, and changes nothing", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  expect(await editAccount(administrator, await formFor(id, {}))).toEqual(done);
  expect(await events(id)).toEqual([]);
  expect((await found(id)).version).toBe(1);
});

test("a closed account is corrected too, and stays closed", async () => {
  const { id: officialId } = await makeViewer(db, "READER", scopes.all);
  await deactivateAccount(administrator, { requestId: randomUUID(), officialId });
  const form = await formFor(officialId, { name: "Beleidsadviseur onderwijs" });
  expect(await editAccount(administrator, form)).toEqual(done);
  expect(await found(officialId)).toMatchObject({ name: form.name, active: false });
});

test("the same form posted twice, also at once, is carried out once", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const form = await formFor(id, { name: "Beleidsadviseur vervoer" });
  const answers = await Promise.all([1, 2].map(() => editAccount(administrator, form)));
  expect([...answers, await editAccount(administrator, form)]).toEqual([done, done, done]);
  expect(await found(id)).toMatchObject({ version: 2 });
  expect(await events(id)).toHaveLength(1);
});

test("a correction that a colleague overtook overwrites nothing", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const [mine, theirs] = [
    await formFor(id, { name: "Mijn versie" }),
    await formFor(id, { name: "Versie van een collega" }),
  ];
  expect(await editAccount(await makeAdministrator(), theirs)).toEqual(done);
  expect(await editAccount(administrator, mine)).toEqual(refused("overtaken"));
  expect(await found(id)).toMatchObject({ name: theirs.name });
  // Saved again over the version of now it is deliberate.
  expect(await editAccount(administrator, { ...mine, version: 2 })).toEqual(done);
  expect(await found(id)).toMatchObject({ name: mine.name, version: 3 });
});

test("of two corrections at once one is carried out", async () => {
  const { id } = await makeViewer(db, "READER", scopes.all);
  const forms = await Promise.all(["Eerste", "Tweede"].map((name) => formFor(id, { name })));
  const answers = await Promise.all(forms.map((form) => editAccount(administrator, form)));
  expect(answers).toContainEqual(done);
  expect(answers).toContainEqual(refused("overtaken"));
});

test("any other change of the account overtakes a correction too", async () => {
  const viewer = await makeViewer(db, "READER", scopes.all);
  const form = await formFor(viewer.id, { name: "Te laat" });
  await changeLanguage(viewer, { requestId: randomUUID(), language: "de" });
  expect(await editAccount(administrator, form)).toEqual(refused("overtaken"));
});

test.each(roles.filter((role) => role !== "ADMINISTRATOR"))(
  "a %s corrects no account, not the own one either",
  async (role) => {
    const viewer = await makeViewer(db, role, scopes.all);
    for (const { id } of [official, viewer]) {
      const form = await formFor(id, { name: "Hoofd van alles" });
      expect(await editAccount(viewer, form)).toEqual(refused("notFound"));
      expect(await found(id)).toMatchObject({ version: 1 });
    }
  },
);

test("an administrator whose role ended and an official without any role are refused", async () => {
  const form = await formFor(official.id, { name: "Hoofd van alles" });
  for (const viewer of [administrator, official]) {
    expect(await editAccount({ ...viewer, grants: [] }, form)).toEqual(refused("notFound"));
  }
  expect(await found(official.id)).toMatchObject({ version: 1 });
});

test("an account or an organisation that is not there is refused", async () => {
  const form = await formFor(official.id, { name: "Iemand" });
  expect(await editAccount(administrator, { ...form, officialId: "nobody" })).toEqual(
    refused("notFound"),
  );
  expect(await editAccount(administrator, { ...form, organisationId: "nowhere" })).toEqual(
    refused("incomplete", { organisationId: "unknownChoice" }),
  );
  // A version that never was, and for which the column has no room.
  expect(await editAccount(administrator, { ...form, version: 2 ** 40 })).toEqual(
    refused("overtaken"),
  );
});

test("what was done for an organisation stays its own when the account is corrected", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const [bottleneck, project] = [await makeBottleneck(db), await makeProject(db)];
  const { reference } = project;
  const report = { health: "ON_COURSE", text: "Loopt.", language: "nl" } as const;
  expect(await reportProgress(viewer, { reference, ...report, requestId: randomUUID() })).toEqual(
    done,
  );
  const assess = { reference: bottleneck.reference, version: 1, step: "assess" } as const;
  const asked = stepRequestSchema.parse({ ...assess, requestId: randomUUID() });
  expect(await takeStep(viewer, asked)).toMatchObject({ ok: true });
  const form = await formFor(viewer.id, { organisationId: "cbs" });
  expect(await editAccount(administrator, form)).toEqual(done);

  const { events } = await readHistory(viewer, {
    noun: "bottleneck",
    reference: bottleneck.reference,
  });
  expect(events.map(({ by }) => by.organisationId)).toEqual(["bzk"]);
  expect((await findProject(viewer, reference))?.reports[0]?.organisationId).toBe("bzk");
});
