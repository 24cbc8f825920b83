import "server-only";
import { forgetOldForms } from "./kept-room";
import { log } from "./log";
import { forgetOldAnswers } from "./requests";

const fiveMinutes = 5 * 60 * 1000;
const running = globalThis as { grenswerkForgetting?: NodeJS.Timeout };

/**
 * Erases, for as long as the server runs, what was kept for a time only: forms for an hour, answers to
 * posts for thirty days. A database that is away is asked again the next time.
 */
export function startForgetting(): void {
  running.grenswerkForgetting ??= setInterval(() => {
    Promise.all([forgetOldForms(), forgetOldAnswers(new Date())]).catch(() =>
      log.warn({ event: "forgetting-waits" }, "what is old was not erased"),
    );
  }, fiveMinutes).unref();
}
