import { randomInt } from "node:crypto";

/**
 * Whose fault it was that a request went wrong, by its number. instrumentation.ts, which hears of it in
 * this same process, writes it down here; what reads it is the answer.
 */
const troubles = new Map();
globalThis.grenswerkTroubles = troubles;

const name = "x-grenswerk-request";

/** Gives a request the number under which the log knows it, and forgets that number when it is answered. */
export function numberRequest(request, response) {
  const id = String(randomInt(1_000_000_000, 10_000_000_000));
  request.headers[name] = id;
  response.once("close", () => troubles.delete(id));
}

/** "away", "wrong" or "defect"; undefined where nothing was told. */
export const troubleKind = (request) => troubles.get(request.headers[name]);
