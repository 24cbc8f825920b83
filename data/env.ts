import "server-only";
import { z } from "zod";

/** The options of the portal. scripts/settings.mjs checks the same names before the start. */
const schema = z.object({
  DATABASE_URL: z.string().startsWith("postgres"),
  /** The same for the same role, without a pooler between: `npm start` makes it of DATABASE_OWNER_URL. */
  DATABASE_DIRECT_URL: z.string().startsWith("postgres").optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  NEXTAUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  SESSION_IDLE_MINUTES: z.coerce.number().int().positive().default(60),
  SESSION_MAX_HOURS: z.coerce.number().int().positive().default(12),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  SECURITY_CONTACT: z.string().optional(),
});

let parsed: z.infer<typeof schema> | undefined;

/** The options, read at first use: a build has none. */
export function env() {
  parsed ??= schema.parse(process.env);
  return parsed;
}

/** Whom readers of this installation can write to, or null when the installation names nobody. */
export function contactAddress(): { href: string; text: string } | null {
  const href = env().SECURITY_CONTACT;
  if (!href) return null;
  return { href, text: href.replace(/^(mailto:|https:\/\/)/, "") };
}
