import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyMigrations } from "./apply-migrations.mjs";
import { grantPortal, mayChangeHistory } from "./grants.mjs";
import { closedTables, historyTables } from "./history-tables.mjs";
import { migrate } from "./migrate.mjs";
import { settleRoles } from "./roles.mjs";
import { dropDatabase, emptyDatabase, rowsOf } from "./testing/databases.mjs";

const server = process.env.TEST_DATABASE_URL;
const run = randomUUID().slice(0, 8);
const owner = { name: `owner_${run}`, password: randomUUID() };
const portal = { name: `portal_${run}`, password: randomUUID() };

const as = (url, { name, password }) =>
  Object.assign(new URL(url), { username: name, password }).href;
const nameOf = (url) => new URL(url).pathname.slice(1);

let superUrl;
let database;
beforeAll(async () => {
  superUrl = await emptyDatabase("roles");
  // As every version before this one made it: all of it the superuser's, with something in it.
  await applyMigrations(superUrl);
  await rowsOf(
    superUrl,
    `insert into "AuditEvent" (name, "recordType", "recordId") values ('a', 'b', 'c')`,
  );
  await settleRoles(server, nameOf(superUrl), { owner, portal });
  database = { url: as(superUrl, portal), ownerUrl: as(superUrl, owner) };
  await migrate(database);
}, 60_000);

afterAll(async () => {
  await dropDatabase(superUrl);
  await rowsOf(server, `drop role ${owner.name}; drop role ${portal.name}`);
});

test("a database that the superuser made belongs to the owner afterwards, with all that is in it", async () => {
  const owned = await rowsOf(
    superUrl,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
       and relowner <> '${owner.name}'::regrole
     union all select proname from pg_proc where pronamespace = 'public'::regnamespace
       and proowner <> '${owner.name}'::regrole
       and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
     union all select typname from pg_type where typnamespace = 'public'::regnamespace and typtype = 'e'
       and typowner <> '${owner.name}'::regrole
     union all select cfgname from pg_ts_config where cfgnamespace = 'public'::regnamespace
       and cfgowner <> '${owner.name}'::regrole`,
  );
  expect(owned).toEqual([]);
  expect(await rowsOf(superUrl, `select count(*)::int from "AuditEvent"`)).toEqual([{ count: 1 }]);
});

test("an owner without special rights makes the whole database", async () => {
  const empty = await emptyDatabase("roles");
  await settleRoles(server, nameOf(empty), { owner, portal });
  const names = await migrate({ url: as(empty, portal), ownerUrl: as(empty, owner) });

  expect(names.length).toBeGreaterThan(0);
  await dropDatabase(empty);
});

describe.each(historyTables)("the portal adds to the history of %s", (table) => {
  const column = () =>
    rowsOf(
      superUrl,
      "select column_name as name from information_schema.columns where table_name = $1 limit 1",
      [table],
    ).then(([{ name }]) => name);

  test.each([
    ["change", async () => `update "${table}" set "${await column()}" = "${await column()}"`],
    ["delete", async () => `delete from "${table}"`],
    ["empty", async () => `truncate "${table}" cascade`],
    ["drop", async () => `drop table "${table}" cascade`],
    ["rename", async () => `alter table "${table}" rename to other`],
    ["switch off the triggers of", async () => `alter table "${table}" disable trigger user`],
    ["go round the triggers of", async () => "set session_replication_role = replica"],
    ["become the owner of", async () => `set role ${owner.name}`],
  ])("and may not %s it", async (_, statement) => {
    await expect(rowsOf(database.url, await statement())).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  test("and not even the owner changes, deletes or empties it in passing", async () => {
    await expect(rowsOf(database.ownerUrl, `truncate "${table}" cascade`)).rejects.toThrow(
      "append-only",
    );
    const rules = await rowsOf(
      superUrl,
      `select tgtype & 1 = 1 as row, tgtype & 8 = 8 as deletes, tgtype & 16 = 16 as updates
       from pg_trigger where tgrelid = '"${table}"'::regclass and tgtype & 2 = 2 and tgenabled <> 'D'`,
    );
    expect(rules.some(({ row, deletes }) => row && deletes)).toBe(true);
    expect(rules.some(({ row, updates }) => row && updates)).toBe(true);
  });
});

test("every table that refuses change is named as history", async () => {
  const guarded = await rowsOf(
    superUrl,
    `select distinct relname as name from pg_trigger join pg_class c on c.oid = tgrelid
     join pg_proc p on p.oid = tgfoid where proname = 'refuse_change' order by 1`,
  );
  expect([...historyTables, ...closedTables].sort()).toEqual(
    expect.arrayContaining(guarded.map((row) => row.name)),
  );
});

test("the portal reads and writes all the rest, and empties nothing", async () => {
  const may = await rowsOf(
    database.url,
    `select relname as name,
       has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert') as adds,
       has_table_privilege(oid, 'update') as changes, has_table_privilege(oid, 'delete') as deletes,
       has_table_privilege(oid, 'truncate') or has_table_privilege(oid, 'trigger') as destroys
     from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  for (const { name, ...rights } of may) {
    // What was public when is written by triggers alone.
    const adds = name !== "_prisma_migrations" && !closedTables.includes(name);
    const changes = adds && !historyTables.includes(name);
    const deletes = changes;
    expect({ name, ...rights }).toEqual({ name, adds, changes, deletes, destroys: false });
  }
  await expect(rowsOf(database.url, "create table mine ()")).rejects.toThrow("permission denied");
});

test("a start says when one role does both, and only then", async () => {
  expect(await mayChangeHistory(database.url)).toBe(false);
  expect(await mayChangeHistory(database.ownerUrl)).toBe(true);
  expect(await mayChangeHistory(superUrl)).toBe(true);
});

test("giving the rights again changes nothing", async () => {
  await Promise.all([grantPortal(database), grantPortal(database)]);

  expect(await mayChangeHistory(database.url)).toBe(false);
  await rowsOf(database.url, `select * from "AuditEvent"`);
});
