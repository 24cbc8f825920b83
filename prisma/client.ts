import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const names = new Map<string, string>();

/**
 * One record by its key is found in one best way: PostgreSQL plans such a statement once and not for
 * each reader. Other statements have no name: their best way depends on what is asked.
 */
function nameOf({ sql }: { sql: string }): string {
  if (!/"reference" = \$|where s\.id = \$1/.test(sql) || !/^\s*select/i.test(sql)) return "";
  const known = names.get(sql);
  if (known) return known;
  const name = `by_key_${createHash("sha256").update(sql).digest("base64url").slice(0, 16)}`;
  if (names.size >= 200) names.clear();
  names.set(sql, name);
  return name;
}

/** A client of its own for one database; the tests and the loader of reference data use it. */
export function connect(connectionString: string, poolSize = 10) {
  return new PrismaClient({
    // Connections stay open in quiet hours too: the first reader after them need not wait for one.
    adapter: new PrismaPg(
      { connectionString, max: poolSize, idleTimeoutMillis: 300_000 },
      { statementNameGenerator: nameOf },
    ),
    // Many may wait for one counter row: waiting is better than failing.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    log: [{ emit: "event", level: "query" }],
  });
}

export type Database = ReturnType<typeof connect>;

/** The client, or the transaction that a write is in. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];
