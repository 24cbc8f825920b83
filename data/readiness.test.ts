import { beforeEach, expect, test, vi } from "vitest";
import { db } from "./db";
import { onServer } from "./testing/database";

const asOwner = (sql: string) => onServer(process.env.DATABASE_OWNER_URL ?? "", sql);

let isReady: () => Promise<boolean>;

beforeEach(async () => {
  vi.resetModules();
  ({ isReady } = await import("./readiness"));
});

test("a server that is asked a hundred times at once writes one row once", async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => isReady()));
  expect(new Set(answers)).toEqual(new Set([true]));
  const rows = await db.readiness.findMany();
  expect(rows).toHaveLength(1);

  await isReady();
  expect(await db.readiness.findMany()).toEqual(rows);
});

test("a database that reads but takes no row is not ready, and is asked again soon", async () => {
  await asOwner('alter table "Readiness" add constraint full_disk check (false) not valid');
  expect(await isReady()).toBe(false);
  await asOwner('alter table "Readiness" drop constraint full_disk');
  await expect.poll(isReady, { timeout: 5000 }).toBe(true);
});
