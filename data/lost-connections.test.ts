import { afterEach, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { patience } from "@/prisma/connection";
import { counting } from "./testing/counting";
import { startRelay } from "./testing/relay";

/** Short enough to wait for, and long enough for a database that a busy machine makes slow. */
const short = { ...patience, connection: 3_000, answer: 2_000 };
const bounded = 15_000;
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function behindRelay(poolSize: number) {
  const relay = await startRelay(process.env.DATABASE_URL ?? "");
  const db = connect(relay.url, poolSize, short);
  endings.push(relay.close, () => db.$disconnect());
  const read = () => db.region.count();
  return { relay, db, read };
}

test("readers whose connections were lost in silence get an answer, and the next ones read", async () => {
  const { relay, read } = await behindRelay(4);
  await Promise.all(Array.from({ length: 8 }, read));
  relay.silence();
  const before = relay.made();

  const began = Date.now();
  const answers = await Promise.allSettled(Array.from({ length: 20 }, read));
  expect(Date.now() - began).toBeLessThan(bounded);
  expect(answers.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);

  expect(await read()).toBeGreaterThan(0);
  expect(relay.made()).toBeGreaterThan(before);
});

test("one reader who waited in vain is enough: the other lost connections are thrown away too", async () => {
  const { relay, read } = await behindRelay(4);
  await Promise.all(Array.from({ length: 8 }, read));
  relay.silence();

  await expect(read()).rejects.toMatchObject({ code: "P1008" });
  expect(await read()).toBeGreaterThan(0);
});

test("a write whose connection is lost in silence fails in time and leaves its connection to nobody", async () => {
  const { relay, db, read } = await behindRelay(1);
  const began = Date.now();
  const write = db.$transaction(async (tx) => {
    await tx.region.count();
    relay.silence();
    await tx.region.count();
  });

  await expect(write).rejects.toThrow();
  expect(Date.now() - began).toBeLessThan(bounded);
  expect(await read()).toBeGreaterThan(0);
});

test("a statement that takes too long is stopped by the database itself", async () => {
  const db = connect(process.env.DATABASE_URL ?? "", 1, { ...patience, statement: 300 });
  endings.push(() => db.$disconnect());

  await expect(db.$queryRaw`${counting}`).rejects.toThrow("57014");
});

test("a transaction may ask for more time for itself alone", async () => {
  const db = connect(process.env.DATABASE_URL ?? "", 1, { ...patience, statement: 300 });
  endings.push(() => db.$disconnect());

  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local statement_timeout = '5s'`;
    expect(await tx.$queryRaw`show statement_timeout`).toEqual([{ statement_timeout: "5s" }]);
  });
  expect(await db.$queryRaw`show statement_timeout`).toEqual([{ statement_timeout: "300ms" }]);
});
