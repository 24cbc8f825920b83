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
  DEMO: z.enum(["yes", "no"]).default("no"),
  SECURITY_CONTACT: z.string().optional(),
  CONTACT: z.string().optional(),
  CONTROLLER: z.string().optional(),
  DPO_CONTACT: z.string().optional(),
  SUPERVISORY_AUTHORITY: z.enum(["ap", "ldi-nrw", "lfd-nds", "apd-gba"]).optional(),
  ACCESSIBILITY_STATUS: z.enum(["A", "B", "C", "D"]).optional(),
  ACCESSIBILITY_STATEMENT: z.string().optional(),
});

let parsed: z.infer<typeof schema> | undefined;

/** The options, read at first use: a build has none. */
export function env() {
  parsed ??= schema.parse(process.env);
  return parsed;
}

/** Who runs this portal and whom one can write to, as far as its options say. */
export function operator() {
  const { CONTACT, SECURITY_CONTACT, DPO_CONTACT, CONTROLLER, PUBLIC_URL, DEMO } = env();
  return {
    controller: CONTROLLER ?? null,
    contact: addressOf(CONTACT ?? SECURITY_CONTACT),
    officer: addressOf(DPO_CONTACT),
    authority: env().SUPERVISORY_AUTHORITY ?? null,
    status: env().ACCESSIBILITY_STATUS ?? ("E" as const),
    statement: env().ACCESSIBILITY_STATEMENT ?? null,
    address: PUBLIC_URL,
    isDemo: DEMO === "yes",
  };
}

const addressOf = (href: string | undefined): { href: string; text: string } | null =>
  href ? { href, text: href.replace(/^(mailto:|https:\/\/)/, "") } : null;
