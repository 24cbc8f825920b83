import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { thirdDatabase } from "./testing/first-portal";

const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(inject("server"), name);
const client = new Client({ connectionString: url });
let kept: Record<string, unknown>;

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  await client.connect();
  await client.query(thirdDatabase());
  await client.query("set search_path = public");
  kept = await contents();
  migrate(url);
});
afterAll(() => client.end());

/** Each table with its number of rows and what stands in them, but for the words by which records are found. */
async function contents(): Promise<Record<string, { count: number }>> {
  const { rows: tables } = await client.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('Word', '_prisma_migrations')
     order by 1`,
  );
  const all: Record<string, { count: number }> = {};
  for (const table of tables) {
    const { rows } = await client.query(
      `select count(*)::int, md5(string_agg((to_jsonb(t) - 'search')::text, '' order by (to_jsonb(t) - 'search')::text)) as rows
       from "${table.name}" t`,
    );
    all[table.name] = rows[0];
  }
  return all;
}

test("a filled database of the portal before search was one keeps all it holds", async () => {
  expect(kept).toMatchObject({ Bottleneck: { count: 41 }, Project: { count: 26 } });
  expect(await contents()).toEqual(kept);
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
