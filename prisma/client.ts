import { PrismaPg } from "@prisma/adapter-pg";
import { bounded, type Patience, patience } from "./connection";
import { PrismaClient } from "./generated/client";
import type { Plans } from "./plans";

/**
 * A client of its own for one database; the tests and the loader of reference data use it. Gives up on a
 * database that does not answer after the given times.
 */
export function connect(
  connectionString: string,
  poolSize = 10,
  limits: Patience = patience,
  plans?: Plans,
) {
  return new PrismaClient({
    adapter: new PrismaPg(bounded(connectionString, poolSize, limits), {
      ...(plans && { statementNameGenerator: plans.nameOf }),
    }),
    // Many may wait for one counter row: waiting is better than failing.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    log: [{ emit: "event", level: "query" }],
  });
}

export type Database = ReturnType<typeof connect>;

/** The client, or the transaction that a write is in. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];
