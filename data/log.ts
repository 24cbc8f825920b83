import "server-only";
import pino from "pino";

/** The log of the portal: one JSON line for each event, with ids and never with personal text. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null });

/** How many lines of one kind are written in a minute; what comes more is counted. */
const mostInAMinute = 10;
const minute = 60_000;

type Count = { since: number; lines: number };
const counts = new Map<string, Count>();

/**
 * Writes a line about what went wrong, unless many of its kind were written in this minute: then they are
 * counted, and the first line of a later minute says how many were left out.
 */
export function logBounded(kind: string, fields: Record<string, unknown>, text: string): void {
  const now = Date.now();
  const last = counts.get(kind);
  if (last && now - last.since < minute) {
    last.lines += 1;
    if (last.lines <= mostInAMinute) log.error(fields, text);
    return;
  }
  const leftOut = Math.max(0, (last?.lines ?? 0) - mostInAMinute);
  if (counts.size > 1000) counts.clear();
  counts.set(kind, { since: now, lines: 1 });
  log.error(leftOut > 0 ? { ...fields, leftOut } : fields, text);
}

/**
 * What the log may know of an error: its kind, its code and where in the code it was. Never its message,
 * which can hold what somebody typed or who it was.
 */
export function outlineOf(error: unknown) {
  const { name, digest, code, stack } = Object(error) as Record<string, unknown>;
  const places = String(stack ?? "").match(/^\s+at .*$/gm) ?? [];
  return { kind: name, code, digest, at: places.slice(0, 8).map((place) => place.trim()) };
}
