import { expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { patience } from "@/prisma/connection";
import { Prisma } from "@/prisma/generated/client";
import { counting } from "./testing/counting";
import { startRelay } from "./testing/relay";
import { troubleOf } from "./trouble";

const url = process.env.DATABASE_URL ?? "";

/** What a reader's request would end in. */
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no failure",
    (error: unknown) => error,
  );

async function failingWith(databaseUrl: string, limits = patience) {
  const db = connect(databaseUrl, 2, limits);
  const [model, raw, write] = await Promise.all([
    failure(db.region.count()),
    failure(db.$queryRaw`select 1`),
    failure(db.$transaction((tx) => tx.region.count())),
  ]);
  await db.$disconnect().catch(() => {});
  return [model, raw, write].map(troubleOf);
}

test("a database that takes no connections is away", async () => {
  const relay = await startRelay(url);
  await relay.close();
  expect(await failingWith(relay.url)).toEqual(["away", "away", "away"]);
});

test("a database that does not know its name or password any more is away", async () => {
  const other = new URL(url);
  other.pathname = "/no_such_database";
  const states = await failingWith(other.href);
  expect(new Set(states)).toEqual(new Set(["away"]));
});

test("a database that cuts connections off is away", async () => {
  const relay = await startRelay(url);
  const db = connect(relay.url, 1);
  await db.region.count();
  const asked = failure(db.$queryRaw`select pg_sleep(5)::text`);
  await expect.poll(async () => waiting()).toBe(true);
  await relay.close();

  expect(troubleOf(await asked)).toBe("away");
  await db.$disconnect().catch(() => {});
});

/** Whether the sleeping statement has reached the server. */
async function waiting(): Promise<boolean> {
  const db = connect(url, 1);
  const rows = await db.$queryRaw<{ found: boolean }[]>`
    select exists (select from pg_stat_activity where query like 'select pg_sleep(5)%'
      and state = 'active' and datname = current_database()) as found`;
  await db.$disconnect();
  return rows[0]?.found ?? false;
}

test("a database that is too slow, or whose connections are all in use, is away", async () => {
  const db = connect(url, 1, { ...patience, statement: 200, connection: 400 });
  const [slow, ...others] = await Promise.all([
    failure(db.$queryRaw`${counting}`),
    failure(db.$queryRaw`${counting}`),
    failure(db.$queryRaw`${counting}`),
    failure(db.region.count()),
  ]);
  expect(troubleOf(slow)).toBe("away");
  for (const error of others) if (error !== "no failure") expect(troubleOf(error)).toBe("away");
  await db.$disconnect();
});

test.each([
  ["is full", "53100"],
  ["has no connection left", "53300"],
  ["is being stopped", "57P01"],
  ["starts up", "57P03"],
  ["cannot read its disk", "58030"],
  ["only reads, after a fail-over", "25006"],
])("a database that %s is away", async (_, state) => {
  const db = connect(url, 1);
  const raise = Prisma.raw(`do $$ begin raise exception 'x' using errcode = '${state}'; end $$`);
  expect(troubleOf(await failure(db.$executeRaw(Prisma.sql`${raise}`)))).toBe("away");
  await db.$disconnect();
});

test("a statement that is wrong, and any other error, is a defect", async () => {
  const db = connect(url, 1);
  expect(troubleOf(await failure(db.$queryRaw`select nothing`))).toBe("defect");
  expect(troubleOf(await failure(db.region.findUniqueOrThrow({ where: { id: "x" } })))).toBe(
    "defect",
  );
  expect(troubleOf(new TypeError("x is not a function"))).toBe("defect");
  expect(troubleOf("thrown text")).toBe("defect");
  await db.$disconnect();
});
