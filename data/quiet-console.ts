import "server-only";
import { logBounded, outlineOf } from "./log";

/**
 * From now on what Next and the libraries print about errors becomes one bounded line of the log, without
 * messages. An error that a request ended in has its own line already, with its number: it is not told
 * twice.
 */
export function quietConsole(): void {
  for (const name of ["error", "warn"] as const) {
    console[name] = (...given: unknown[]) => {
      const error = given.find((part) => part instanceof Error);
      if (error && "digest" in error) return;
      const facts = error ? outlineOf(error) : { kind: firstWords(given[0]) };
      logBounded(`console ${facts.kind}`, { event: name, ...facts }, "printed by a library");
    };
  }
}

/** How a printed text begins: enough to know it by, too little to hold what somebody typed. */
const firstWords = (text: unknown): string =>
  String(text)
    .replace(/[^\p{L} ]/gu, " ")
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
