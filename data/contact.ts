import "server-only";
import { env } from "./env";

/** Whom readers of this installation can write to, or null when the installation names nobody. */
export function contactAddress(): { href: string; text: string } | null {
  const href = env().SECURITY_CONTACT;
  if (!href) return null;
  return { href, text: href.replace(/^(mailto:|https:\/\/)/, "") };
}
