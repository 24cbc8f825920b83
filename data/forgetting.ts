import "server-only";
import { forgetOldForms } from "./kept-forms";
import { log } from "./log";

const fiveMinutes = 5 * 60 * 1000;
const running = globalThis as { grenswerkForgetting?: NodeJS.Timeout };

/**
 * Erases, for as long as the server runs, what was kept for an hour: also when nobody sends a form. A
 * database that is away is asked again the next time.
 */
export function startForgetting(): void {
  running.grenswerkForgetting ??= setInterval(() => {
    forgetOldForms().catch(() =>
      log.warn({ event: "forgetting-waits" }, "old forms were not erased"),
    );
  }, fiveMinutes).unref();
}
