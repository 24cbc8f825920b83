import { expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { patience } from "@/prisma/connection";
import { Prisma } from "@/prisma/generated/client";
import { isSamePlace } from "@/prisma/own-connections";
import { mostPlans, plannedOnce, plans } from "@/prisma/plans";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { readHistory } from "./history";

const statement = (text: string) => plannedOnce(Prisma.sql`select ${text}::text as word`);

/** A client with one connection, and what is prepared there by us. */
function oneConnection() {
  const own = plans();
  const client = connect(process.env.DATABASE_URL ?? "", 1, patience, own);
  const prepared = () =>
    client.$queryRaw<{ statement: string }[]>`select statement from pg_prepared_statements`;
  return { own, client, prepared };
}

test("a statement is planned once for a connection, from when it is known to be the portal's own", async () => {
  const { own, client, prepared } = oneConnection();
  await client.$queryRaw(statement("before"));
  expect(await prepared()).toEqual([]);
  own.keep(true);
  for (const word of ["one", "other"])
    expect(await client.$queryRaw(statement(word))).toEqual([{ word }]);
  await client.$queryRaw`select 'not marked' as word`;
  expect(await prepared()).toHaveLength(1);
  await client.$disconnect();
});

test("there are no more of them than a connection can hold", () => {
  const own = plans();
  own.keep(true);
  const names = Array.from({ length: mostPlans + 5 }, (_, at) =>
    own.nameOf({ sql: `${plannedOnce(Prisma.sql`select`).sql} ${at}` }),
  );
  expect(new Set(names.filter(Boolean)).size).toBe(mostPlans);
  expect(names.slice(mostPlans).every((name) => name === "")).toBe(true);
});

const long = " ".repeat(3000);

test.each([
  [
    "a record by its key",
    `SELECT "t0"."id"${long} WHERE ("t0"."reference" = $1 AND "t0"."published" = $2)`,
    true,
  ],
  ["a list of keys", `SELECT "t0"."id"${long} WHERE "t0"."id" IN ($1,$2)`, false],
  ["letters that were typed", `SELECT "t0"."id"${long} WHERE "t0"."name" ILIKE $1`, false],
  [
    "a list in some order",
    `SELECT "t0"."id"${long} WHERE "t0"."published" = $1 ORDER BY "t0"."id"`,
    false,
  ],
  ["what is planned at once", `SELECT "t0"."id" WHERE "t0"."id" = $1`, false],
  ["a statement of ours without a mark", `select b.id${long} where b.reference = $1`, false],
])("%s: is planned once, or each time", (_, sql, isKept) => {
  const own = plans();
  own.keep(true);
  expect(own.nameOf({ sql }) !== "").toBe(isKept);
});

test.each([
  ["postgresql://portal:a@server:5432/grenswerk", true],
  ["postgresql://owner:b@server:5432/grenswerk", true],
  ["postgresql://portal:a@server:6432/grenswerk", false],
  ["postgresql://portal:a@other:5432/grenswerk", false],
  ["postgresql://portal:a@server:5432/grenswerk_direct", false],
  ["postgresql://portal:a@server:5432/grenswerk?host=/run/pooler", false],
])("%s leads to the same connections: %s", (other, isSame) => {
  expect(isSamePlace("postgresql://portal:a@server:5432/grenswerk", other)).toBe(isSame);
});

test("a record and what happened to it are planned once, whoever reads", async () => {
  const own = plans();
  own.keep(true);
  const sent: string[] = [];
  db.$on("query", ({ query }) => sent.push(query));
  const { reference } = await makeBottleneck(db, { published: true });
  for (const viewer of [null, await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente)]) {
    sent.length = 0;
    await findBottleneck(viewer, reference);
    await readHistory(viewer, { noun: "bottleneck", reference });
    await expect.poll(() => sent.filter((sql) => own.nameOf({ sql }) !== "")).toHaveLength(2);
  }
});
