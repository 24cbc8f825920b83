import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.mjs";
import { createTestRole } from "./roles.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "./testing/databases.mjs";

const server = process.env.TEST_DATABASE_URL;
const name = `limited_${randomUUID().slice(0, 8)}`;
let database;

const limitsOf = (url) =>
  rowsOf(
    url,
    `select name, setting::int from pg_settings where name in
       ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
  ).then((rows) => rows.map(({ setting }) => setting));

beforeAll(async () => {
  const ownerUrl = await emptyDatabase("limits");
  const url = await createTestRole(server, name);
  database = {
    ownerUrl,
    url: Object.assign(new URL(url), { pathname: new URL(ownerUrl).pathname }).href,
  };
  await migrate(database);
}, 60_000);

afterAll(async () => {
  await dropDatabase(database.ownerUrl);
  await rowsOf(server, `drop role ${name}`);
});

test("every connection of the portal's role has its limits, as one that a pooler hands on", async () => {
  // As `patience` in prisma/connection.ts, which tests under another clock do without.
  expect(await limitsOf(database.url)).toEqual([20_000, 8_000, 10_000]);
});

test("the owner has none, and the portal's role has them in its own database alone", async () => {
  expect(await limitsOf(database.ownerUrl)).toEqual([0, 0, 0]);
  const elsewhere = Object.assign(new URL(database.url), { pathname: new URL(server).pathname });
  expect(await limitsOf(elsewhere.href)).toEqual([0, 0, 0]);
});

test("two servers that start at once, and each start after, change nothing", async () => {
  const settings = () =>
    rowsOf(server, "select xmin, setconfig from pg_db_role_setting where setrole = $1::regrole", [
      name,
    ]);
  const before = await settings();
  expect(before).toHaveLength(1);
  await Promise.all([migrate(database), migrate(database)]);
  expect(await settings()).toEqual(before);
});
