import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/data/db";
import type { Transaction } from "../client";
import { bring, dropLinks } from "./bring";
import { bringReference } from "./reference";

const nothing = { added: 0, changed: 0, removed: 0 };

const inTransaction = <T>(use: (tx: Transaction) => Promise<T>) => db.$transaction(use);

describe("a newer portal", () => {
  let recommendations = 0;
  beforeAll(async () => {
    recommendations = await db.recommendation.count();
    await db.organisation.update({ where: { id: "bzk" }, data: { names: { nl: "Oud" } } });
    await db.organisation.create({
      data: { id: "gone", names: { nl: "Opgeheven" }, kind: "AGENCY", countries: ["NL"] },
    });
    await db.official.create({
      data: { email: "official@test.example", name: "Official", organisationId: "gone" },
    });
    await db.regionMember.deleteMany({ where: { regionId: "euregio-gronau", memberId: "NL213" } });
    await db.regionMember.create({ data: { regionId: "euregio-gronau", memberId: "NL341" } });
    await db.recommendation.deleteMany({});
  });

  test("adds what is new, changes what differs, and takes nothing away that records may name", async () => {
    const brought = await inTransaction(bringReference);

    expect(brought).toEqual({ added: recommendations + 1, changed: 1, removed: 1 });
    const ministry = await db.organisation.findUnique({ where: { id: "bzk" } });
    expect(ministry?.names).toMatchObject({ en: expect.stringContaining("Interior") });
    expect(await db.organisation.count({ where: { id: "gone" } })).toBe(1);
    const members = await db.regionMember.findMany({ where: { regionId: "euregio-gronau" } });
    const ids = members.map(({ memberId }) => memberId);
    expect([ids.includes("NL213"), ids.includes("NL341")]).toEqual([true, false]);

    // Again: nothing is left to do.
    expect(await inTransaction(bringReference)).toEqual(nothing);
  });
});

test("the first load of this database is on record", async () => {
  const runs = await db.referenceRun.findMany();
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ changed: 0, removed: 0, version: expect.stringMatching(/^\d/) });
  expect(runs[0]?.added).toBeGreaterThan(200);
});

test("a row is found again by all of its key, and no rows are no work", async () => {
  const table = { name: "Party", key: ["id"] as ["id"] };
  const rows = [{ id: "XX", country: "DE", names: { nl: "Proef" } }];
  const twice = () => inTransaction((tx) => bring(tx, table, rows));

  expect([await twice(), await twice()]).toEqual([
    { added: 1, changed: 0 },
    { added: 0, changed: 0 },
  ]);
  expect(await inTransaction((tx) => bring(tx, table, []))).toEqual({ added: 0, changed: 0 });
});

test("links of records that the files do not have stay", async () => {
  await db.regionMember.createMany({ data: [{ regionId: "edr", memberId: "NL341" }] });
  const theirs = await db.regionMember.count({ where: { regionId: "edr" } });
  const table = { name: "RegionMember", of: "regionId" as const };
  const dropped = await inTransaction((tx) =>
    dropLinks<{ regionId: string; memberId: string }>(
      tx,
      table,
      ["euregio-gronau"],
      [{ regionId: "euregio-gronau", memberId: "NL213" }],
    ),
  );

  expect(dropped).toBeGreaterThan(0);
  expect(await db.regionMember.count({ where: { regionId: "edr" } })).toBe(theirs);
});
