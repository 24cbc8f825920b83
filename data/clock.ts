import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

const told = new AsyncLocalStorage<Date>();

/** The moment that all that is written now carries: the clock's, unless `atMoment` says when it is. */
export const momentNow = (): Date => told.getStore() ?? new Date();

/**
 * Does this work as if it were this moment: for a story that is brought from elsewhere with its own times. In
 * history the database takes such a moment from the owner of its tables alone (migration moment_of_an_event).
 */
export const atMoment = <T>(moment: Date, work: () => Promise<T>): Promise<T> =>
  told.run(moment, work);
