import { afterEach, beforeAll, expect, inject, test, vi } from "vitest";
import { makeBottleneck } from "@/prisma/testing/make";
import { db } from "./db";
import { log } from "./log";
import { forgetKept, remember } from "./memory";
import { databaseUrl, onServer } from "./testing/database";

/** Another server on the same database: the same code with a memory of its own. */
let other: typeof import("./memory");
const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
const asServer = (sql: string) => onServer(databaseUrl(inject("server"), "postgres"), sql);
const lines = () =>
  asServer(`select pid from pg_stat_activity
    where datname = '${name}' and application_name = 'grenswerk listening'`);
const cut = () =>
  asServer(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${name}' and application_name = 'grenswerk listening'`);

beforeAll(async () => {
  vi.resetModules();
  other = await import("./memory");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const countPublished = async () => ({
  count: await db.bottleneck.count({ where: { published: true } }),
});
const published = { name: "published", on: "records" } as const;
const here = () => remember(published, countPublished);
const there = () => other.remember(published, countPublished);
const withinASecond = { timeout: 1_000, interval: 20 };

test("what was written through one server counts on the other within a second", async () => {
  const before = await here();
  expect(await there()).toEqual(before);
  await makeBottleneck(db, { published: true });
  const after = { count: before.count + 1 };
  await expect.poll(here, withinASecond).toEqual(after);
  await expect.poll(there, withinASecond).toEqual(after);
});

test("what nobody wrote is read once", async () => {
  const read = vi.fn(async () => ({ names: "Twente" }));
  const once = () => remember({ name: "once", on: "reference" }, read);
  await Promise.all([once(), once()]);
  await makeBottleneck(db);
  await once();
  expect(read).toHaveBeenCalledTimes(1);
});

test("reference data that were brought up to date are read anew", async () => {
  const names = () =>
    other.remember({ name: "themes", on: "reference" }, () =>
      db.theme.findMany({ where: { id: "mobility" }, select: { order: true } }),
    );
  await names();
  await db.theme.update({ where: { id: "mobility" }, data: { order: 77 } });
  await expect.poll(names, withinASecond).toEqual([{ order: 77 }]);
});

test("the writer's own next page counts what was written", async () => {
  const before = await here();
  await makeBottleneck(db, { published: true });
  forgetKept();
  expect(await here()).toEqual({ count: before.count + 1 });
});

test("a count that was under way while something was written is not kept", async () => {
  let finish = (_: object) => {};
  const slow = remember(
    { name: "slow", on: "records" },
    () => new Promise<object>((done) => (finish = done)),
  );
  await vi.waitFor(() => expect(finish).toHaveLength(1));
  forgetKept();
  finish({ count: 1 });
  expect(await slow).toEqual({ count: 1 });
  const next = await remember({ name: "slow", on: "records" }, async () => ({ count: 2 }));
  expect(next).toEqual({ count: 2 });
});

test("a count that failed is tried again by the next reader, and each asks for its own", async () => {
  const failing = remember({ name: "own", on: "records", by: 1 }, async () => {
    throw new Error("no database");
  });
  await expect(failing).rejects.toThrow("no database");
  const own = (by: number) => remember({ name: "own", on: "records", by }, async () => ({ by }));
  expect([await own(1), await own(2)]).toEqual([{ by: 1 }, { by: 2 }]);
});

test("a new day forgets what was counted on the last", async () => {
  await here();
  vi.useFakeTimers({ toFake: ["Date"] });
  const at = async (moment: string) => {
    vi.setSystemTime(moment);
    return remember({ name: "late", on: "records" }, async () => ({ moment }));
  };
  const evening = await at("2026-12-31T22:59:00Z");
  expect(await at("2026-12-31T22:59:59Z")).toBe(evening);
  expect(await at("2026-12-31T23:00:00Z")).not.toBe(evening);
});

test("a line that was cut is made again, and what was written meanwhile counts", async () => {
  await here();
  const { count } = await there();
  const before = await lines();
  await cut();
  await makeBottleneck(db, { published: true });
  await expect.poll(there, withinASecond).toEqual({ count: count + 1 });

  await expect.poll(lines, { timeout: 10_000 }).toHaveLength(2);
  const after = await lines();
  for (const line of before) expect(after).not.toContainEqual(line);
  await makeBottleneck(db, { published: true });
  await expect.poll(there, withinASecond).toEqual({ count: count + 2 });
});

test("a line that is cut is told in the log, but not when the server stops", async () => {
  await here();
  const warned = vi.spyOn(log, "warn").mockImplementation(() => {});
  const lost = async () => {
    const before = await lines();
    await cut();
    await expect.poll(lines, { timeout: 10_000 }).toHaveLength(before.length);
  };
  await lost();
  expect(warned).toHaveBeenCalledTimes(1);
  vi.stubGlobal("grenswerkIsEnding", true);
  await lost();
  expect(warned).toHaveBeenCalledTimes(1);
});

test("while nothing is heard, nothing older than a second is given", async () => {
  const allow = (yes: boolean) => asServer(`alter database "${name}" allow_connections ${yes}`);
  const { count } = await there();
  await allow(false);
  try {
    await cut();
    await expect.poll(lines).toHaveLength(0);
    await makeBottleneck(db, { published: true });
    await expect.poll(there, withinASecond).toEqual({ count: count + 1 });
    await makeBottleneck(db, { published: true });
    await expect.poll(there, { timeout: 1_500 }).toEqual({ count: count + 2 });
  } finally {
    await allow(true);
  }
});
