import "server-only";
import { createHmac } from "node:crypto";
import type { Viewer } from "@/domain/viewer";
import { env } from "./env";
import { withoutLanguage } from "./kept-forms";
import { findViewer } from "./viewer";

/** What an address tells of a form that was sent: that it was done, or why it was not. */
const telling = ["done", "saved", "registered", "refused", "wrong"] as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * An address that tells an official what became of a form, with a seal that only the portal can make: it holds
 * in this session and for this address. Without one anybody could send a colleague a link by which the portal
 * says "published" of what is not. Other addresses, and those of who is not signed in, stay as they are.
 */
export async function sealAddress(address: string): Promise<string> {
  const [place = "", anchor] = address.split("#");
  const [path = "", search = ""] = place.split("?");
  const query = Object.fromEntries(new URLSearchParams(search));
  const seal = telling.some((name) => query[name]) && (await sealOf(path, query));
  return seal ? `${place}&seal=${seal}${anchor ? `#${anchor}` : ""}` : address;
}

/** Whether the portal itself sent this official to the address with what it tells. */
export async function isSealed(path: string, query: Query): Promise<boolean> {
  const seal = await sealOf(path, query);
  return seal !== null && query.seal === seal;
}

/**
 * By what a browser tells the forms of one official from those of another at the same address. It says to nobody
 * whose they are, and stays the same when they sign in again, so that they have back what they typed.
 */
export const ownMark = (viewer: Viewer | null): string =>
  createHmac("sha256", env().NEXTAUTH_SECRET)
    .update(JSON.stringify(["form", viewer?.id ?? null]))
    .digest("base64url")
    .slice(0, 16);

async function sealOf(path: string, query: Query): Promise<string | null> {
  const viewer = await findViewer();
  if (!viewer) return null;
  const told = telling.map((name) => query[name] ?? null);
  return createHmac("sha256", env().NEXTAUTH_SECRET)
    .update(JSON.stringify(["seal", viewer.sessionId, withoutLanguage(path), ...told]))
    .digest("base64url")
    .slice(0, 22);
}
