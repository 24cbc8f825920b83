import type { Instrumentation } from "next";

/** What the server does by itself while it runs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startForgetting } = await import("./data/forgetting");
  startForgetting();
}

/**
 * Writes down a request that went wrong: the id that its reader was shown, and where in the code it was.
 * Never the message, the address or what was sent: these can be personal.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs" || isReaderGone(error)) return;
  const { log } = await import("./data/log");
  const { name, digest, code, stack } = Object(error) as Record<string, unknown>;
  log.error(
    {
      digest,
      kind: name,
      code,
      route: context.routePath,
      type: context.routeType,
      at: places(stack),
    },
    "a request went wrong",
  );
};

/** A reader who leaves before the page is there: nothing went wrong. */
const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && /^The destination stream (errored|closed)/.test(error.message);

/** Where in the code it was, without the message that stands above it. */
const places = (stack: unknown): string[] =>
  (String(stack ?? "").match(/^\s+at .*$/gm) ?? []).slice(0, 8).map((place) => place.trim());
