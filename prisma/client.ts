import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** A client of its own for one database; the tests and the loader of reference data use it. */
export function connect(connectionString: string, poolSize = 10) {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: poolSize }),
    log: [{ emit: "event", level: "query" }],
  });
}

export type Database = ReturnType<typeof connect>;

/** The client, or the transaction that a write is in. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];
