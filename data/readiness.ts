import "server-only";
import { setTimeout } from "node:timers/promises";
import { db } from "./db";
import { log } from "./log";

const patience = 2000;

/** Whether the database answers within two seconds. */
export async function isReady(): Promise<boolean> {
  const answer = db.$queryRaw`select 1`.then(
    () => true,
    (error: unknown) => {
      log.error({ event: "not-ready", kind: error instanceof Error ? error.name : "Error" });
      return false;
    },
  );
  return Promise.race([answer, setTimeout(patience, false, { ref: false })]);
}
