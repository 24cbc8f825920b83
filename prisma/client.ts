import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** A client of its own for one database; the tests and the loader of reference data use it. */
export function connect(connectionString: string, poolSize = 10) {
  return new PrismaClient({
    // Connections stay open in quiet hours too: the first reader after them need not wait for one.
    adapter: new PrismaPg({ connectionString, max: poolSize, idleTimeoutMillis: 300_000 }),
    // Many may wait for one counter row: waiting is better than failing.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    log: [{ emit: "event", level: "query" }],
  });
}

export type Database = ReturnType<typeof connect>;

/** The client, or the transaction that a write is in. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];
