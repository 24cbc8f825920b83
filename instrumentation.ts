import type { Instrumentation } from "next";
import { troubleOf } from "./data/trouble";

/** Where the answer to a request reads whose fault it was: scripts/door/troubles.mjs. */
const answers = globalThis as { grenswerkTroubles?: Map<string, string> };

/** What the server does by itself while it runs; what Next prints goes into the log, without its messages. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  if (process.env.NODE_ENV === "production") (await import("./data/quiet-console")).quietConsole();
  const { startForgetting } = await import("./data/forgetting");
  startForgetting();
}

/**
 * Writes down a request that went wrong: the number that its reader was shown, and where in the code it
 * was. Never the message, the address or what was sent: these can be personal.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs" || isReaderGone(error)) return;
  const id = String(request.headers["x-grenswerk-request"] ?? "");
  const trouble = troubleOf(error);
  // Before anything is awaited: the answer is made in the meantime.
  if (id) answers.grenswerkTroubles?.set(id, trouble);
  const { outlineOf, logBounded } = await import("./data/log");
  const { routePath: route, routeType: type } = context;
  const { at, ...told } = outlineOf(error);
  // Where in the code a database that is away was missed tells nothing.
  const facts = { id, trouble, ...told, ...(trouble === "defect" && { at }), route, type };
  logBounded(`${trouble} ${facts.kind} ${facts.code} ${route}`, facts, "a request went wrong");
};

/** A reader who leaves before the page is there: nothing went wrong. */
const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && /^The destination stream (errored|closed)/.test(error.message);
