import "server-only";
import pino from "pino";

/** The log of the portal: one JSON line for each event, with ids and never with personal text. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null });
