import "server-only";
import { forgetOldCalendarLinks } from "./account/calendar-links";
import { forgetOldBrowsers } from "./account/known-browsers";
import { forgetOldAttempts } from "./attempts";
import { forgetOldTrials } from "./import/trials";
import { forgetOldForms } from "./kept-room";
import { log } from "./log";
import { forgetOldAnswers } from "./requests";
import { forgetOldSessions } from "./session";
import { forgetUnnamed } from "./unnamed-organisations";

const fiveMinutes = 5 * 60 * 1000;
const running = globalThis as { grenswerkForgetting?: NodeJS.Timeout };

/**
 * Erases, for as long as the server runs, what was kept for a time only: forms for an hour, what is being typed for the
 * days that officials decided, files to be taken over for a day, answers to posts for thirty days, sessions and ended
 * addresses of calendars for ninety, browsers for half a year, attempts to sign in as long as they count, and the name
 * that was typed of an organisation as long as something names it. A database that is away is asked again the next time.
 */
export function startForgetting(): void {
  running.grenswerkForgetting ??= setInterval(() => {
    forgetWhatIsOld(new Date()).catch(() =>
      log.warn({ event: "forgetting-waits" }, "what is old was not erased"),
    );
  }, fiveMinutes).unref();
}

/** All that is kept for a time only and whose time is over at this moment. */
export const forgetWhatIsOld = (now: Date) =>
  Promise.all([
    forgetOldForms(),
    forgetOldAnswers(now),
    forgetOldTrials(now),
    forgetOldAttempts(now),
    forgetOldSessions(now),
    forgetOldBrowsers(now),
    forgetOldCalendarLinks(now),
    forgetUnnamed(),
  ]);
