import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { columnsOf, contentsOf } from "./testing/contents";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { fourthDatabase } from "./testing/first-portal";

const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(inject("server"), name);
const client = new Client({ connectionString: url });
let columns: Awaited<ReturnType<typeof columnsOf>>;
let kept: Awaited<ReturnType<typeof contentsOf>>;

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  await client.connect();
  await client.query(fourthDatabase());
  await client.query("set search_path = public");
  columns = await columnsOf(client);
  kept = await contentsOf(client, columns);
  migrate(url);
});
afterAll(() => client.end());

test("a filled database of the portal before work moved keeps all it holds", async () => {
  expect(kept).toMatchObject({ NextStep: { count: 7 }, RegistrationDraft: { count: 13 } });
  expect(await contentsOf(client, columns)).toEqual(kept);
});

test("whoever an open next step asks is asked since, and the keys are those of the facts", async () => {
  const { rows } = await client.query(
    `select count(*)::int as open, count(*) filter (where b.keys @> array['asked:' || n."organisationId"])::int as asked
     from "NextStep" n join "Bottleneck" b on b.id = n."bottleneckId"
     where n."doneOn" is null and n."organisationId" is not null`,
  );
  expect(rows[0].open).toBeGreaterThan(0);
  expect(rows[0].asked).toBe(rows[0].open);
  const wrong = `select reference from "Bottleneck" b where keys is distinct from bottleneck_keys(b)`;
  expect((await client.query(wrong)).rows).toEqual([]);
});
