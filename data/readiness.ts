import "server-only";
import { setTimeout } from "node:timers/promises";
import { db } from "./db";
import { logBounded, outlineOf } from "./log";

const patience = 2000;

/** How long an answer holds, in milliseconds: however often a server is asked, it writes no more. */
const holds = { ready: 5000, notReady: 1000 };

let last: { answer: Promise<boolean>; until: number } | undefined;

/** Whether the database takes a row within two seconds: one that is full still reads. */
export function isReady(): Promise<boolean> {
  if (last && Date.now() < last.until) return last.answer;
  const own = { answer: ask(), until: Date.now() + patience };
  last = own;
  void own.answer.then((ready) => {
    own.until = Date.now() + (ready ? holds.ready : holds.notReady);
  });
  return own.answer;
}

function ask(): Promise<boolean> {
  const written = db.$executeRaw`
    insert into "Readiness" (id, at) values (1, now()) on conflict (id) do update set at = now()`.then(
    () => true,
    (error: unknown) => {
      const { kind, code } = outlineOf(error);
      logBounded("not-ready", { event: "not-ready", kind, code }, "the database takes no row");
      return false;
    },
  );
  return Promise.race([written, setTimeout(patience, false, { ref: false })]);
}
