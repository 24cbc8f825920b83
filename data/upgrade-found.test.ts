import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { columnsOf, contentsOf } from "./testing/contents";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { thirdDatabase } from "./testing/first-portal";

const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(inject("server"), name);
const client = new Client({ connectionString: url });
let columns: Awaited<ReturnType<typeof columnsOf>>;
let kept: Awaited<ReturnType<typeof contentsOf>>;

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  await client.connect();
  await client.query(thirdDatabase());
  await client.query("set search_path = public");
  columns = await columnsOf(client);
  kept = await contentsOf(client, columns);
  migrate(url);
});
afterAll(() => client.end());

test("a filled database of the portal before search was one keeps all it holds", async () => {
  expect(kept).toMatchObject({ Bottleneck: { count: 41 }, Project: { count: 26 } });
  expect(await contentsOf(client, columns)).toEqual(kept);
});

test("each of its records is found by each word of its title, and each word is known", async () => {
  const { rows } = await client.query(
    `select b.reference, w.word from "Bottleneck" b join "BottleneckText" t on t."bottleneckId" = b.id,
       gw_words(t.title) w where not b.search @@ gw_query(w.word)
     union all
     select p.reference, w.word from "Project" p join "ProjectText" t on t."projectId" = p.id,
       gw_words(t.name) w where not p.search @@ gw_query(w.word)
     union all
     select 'Word', w.word from "BottleneckText" t, gw_words(t.problem) w
       where w.word ~ '^[a-z]{2,40}$' and not exists (select from "Word" k where k.word = w.word)`,
  );
  expect(rows).toEqual([]);
});
