import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { assign, take } from "./assign";
import { findBottleneck } from "./page";

const at = async (viewer: Viewer, reference: string) => ({
  ...{ reference, requestId: randomUUID() },
  version: (await findBottleneck(viewer, reference))?.version ?? 0,
});
const ownerOf = (reference: string) =>
  db.bottleneck.findUniqueOrThrow({
    where: { reference },
    select: { ownerId: true, ownerOfficialId: true },
  });
const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("who edits it gives it to any body, and to an official of that body alone", async () => {
  const [viewer, other] = [
    await twente(),
    await makeViewer(db, "READER", scopes.zeeland, { organisationId: "uwv" }),
  ];
  const { reference } = await makeBottleneck(db);
  const give = async (ownerId: string, ownerOfficialId: string) =>
    assign(viewer, { ...(await at(viewer, reference)), ownerId, ownerOfficialId });
  expect(await give("uwv", viewer.id)).toEqual(
    refused("incomplete", { ownerOfficialId: "notOfThisOrganisation" }),
  );
  expect(await give("nobody", "")).toEqual(
    refused("incomplete", { ownerId: "unknownOrganisation" }),
  );
  expect(await give("uwv", other.id)).toEqual(done);
  expect(await ownerOf(reference)).toEqual({ ownerId: "uwv", ownerOfficialId: other.id });
});

test("who agrees on its next steps gives it to a colleague, and to no other body", async () => {
  const cabinet = await makeViewer(db, "CABINET", scopes.nrw);
  const colleague = await makeViewer(db, "READER", scopes.twente);
  const { reference } = await makeBottleneck(db, { ownerId: "bzk", partnershipIds: ["nl-nrw"] });
  const give = async (ownerId: string) =>
    assign(cabinet, { ...(await at(cabinet, reference)), ownerId, ownerOfficialId: "" });
  expect(await give("uwv")).toEqual(refused("notYours"));
  const mine = { ...(await at(cabinet, reference)), ownerId: "bzk", ownerOfficialId: colleague.id };
  expect(await assign(cabinet, mine)).toEqual(done);
});

test("whoever only registered it makes no body its owner by which they would have more to say", async () => {
  const official = await makeViewer(db, "PARTNER_OFFICIAL", scopes.twente, {
    organisationId: "svb",
  });
  const { reference, id } = await makeBottleneck(db, {
    ...{ regionIds: [], borders: ["NL-DE"], ownerId: "bzk" },
  });
  await db.bottleneck.update({ where: { id }, data: { createdById: official.id } });
  const grants = [
    { role: "PARTNER_OFFICIAL" as const, scope: scopes.twente, borders: ["NL-DE" as const] },
  ];
  const viewer = { ...official, grants };
  const mine = { ...(await at(viewer, reference)), ownerId: "svb", ownerOfficialId: "" };
  expect(await assign(viewer, mine)).toEqual(refused("notYours"));
});

test("what belongs to nobody is taken by one of two, along a whole border too", async () => {
  const grant = { role: "REGIONAL_COORDINATOR" as const, scope: scopes.twente };
  const atBorder = async (): Promise<Viewer> => ({
    ...{ ...(await twente()), organisationId: "province-overijssel" },
    grants: [{ ...grant, borders: ["NL-DE"] }],
  });
  const [anna, bart] = [await atBorder(), await atBorder()];
  const { reference } = await makeBottleneck(db, { regionIds: [], borders: ["NL-DE"] });
  expect((await findBottleneck(anna, reference))?.may).toMatchObject({ take: true, edit: false });
  const first = await at(anna, reference);
  const both = await Promise.all([
    take(anna, first),
    take(bart, { ...first, requestId: randomUUID() }),
  ]);
  expect(both.filter(({ ok }) => ok).length).toBe(1);
  const { ownerId, ownerOfficialId } = await ownerOf(reference);
  expect([ownerId, [anna.id, bart.id].includes(ownerOfficialId ?? "")]).toEqual([
    ...["province-overijssel", true],
  ]);
  expect((await findBottleneck(anna, reference))?.may.edit).toBe(true);
  const other = { ...anna, organisationId: "uwv" };
  expect(await take(other, await at(other, reference))).toEqual(refused("notYours"));
});
