import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

const told = new AsyncLocalStorage<Date>();

/** The moment that all that is written now carries: the clock's, unless `practiceAt` says when it is. */
export const momentNow = (): Date => told.getStore() ?? new Date();

/** Whether what is registered now is of the practice story: then it says so from its first moment on. */
export const isPracticeNow = (): boolean => told.getStore() !== undefined;

/**
 * Does this work as if it were this moment: for the practice story, which comes with its own times. In history the
 * database takes such a moment from the owner of its tables alone (migration moment_of_an_event).
 */
export const practiceAt = <T>(moment: Date, work: () => Promise<T>): Promise<T> =>
  told.run(moment, work);
