import { expect, test } from "vitest";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeEntry, entryNow } from "../testing/entries";

test("a cooperation region that is ticked among the members stands for these, also the one that is edited", async () => {
  const national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const { id, members } = await db.region.findFirstOrThrow({
    where: { kind: "EUREGIO", members: { some: {} } },
    select: { id: true, members: { select: { memberId: true } } },
  });
  const ids = members.map(({ memberId }) => memberId);
  expect(await changeEntry(national, "region", id, { members: [...ids, id] })).toMatchObject({
    ok: true,
  });
  expect((await entryNow("region", id)).facts.members).toEqual(ids.sort());
});

test("a cooperation region keeps one region at least: else it would be nowhere", async () => {
  const national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const { id } = await db.region.findFirstOrThrow({
    where: { kind: "EUREGIO", members: { some: {} } },
    select: { id: true },
  });
  const { members } = (await entryNow("region", id)).facts;
  expect(await changeEntry(national, "region", id, { members: [] })).toMatchObject({
    ...{ ok: false, problems: { members: "required" } },
  });
  expect((await entryNow("region", id)).facts.members).toEqual(members);
});
