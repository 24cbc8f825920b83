import "server-only";
import { connect, type Database } from "@/prisma/client";
import { patience } from "@/prisma/connection";
import { type Plans, plans } from "@/prisma/plans";
import { env } from "./env";
import { log } from "./log";

const kept = globalThis as { grenswerkDb?: Database; grenswerkPlans?: Plans };

const ownPlans = (): Plans => {
  kept.grenswerkPlans ??= plans();
  return kept.grenswerkPlans;
};

/** Whether plans are kept from now on: while it is known that a connection is the portal's own for as long as it is open. */
export const keepPlans = (kept: boolean): void => ownPlans().keep(kept);

/** The one database client of the portal, kept across hot reloads. */
function open(): Database {
  const client = connect(env().DATABASE_URL, env().DATABASE_POOL, patience, ownPlans());
  // At level "trace" each statement is one line, without its values: what a page costs can be counted.
  client.$on("query", ({ query, duration }) => log.trace({ query, duration }, "query"));
  return client;
}

/** The client is made when it is first asked for something: a build reads these files and has no database. */
export const db: Database = new Proxy({} as Database, {
  get(_, name: keyof Database) {
    kept.grenswerkDb ??= open();
    return kept.grenswerkDb[name];
  },
});
