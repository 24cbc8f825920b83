import { namespaces } from "./namespaces";
import type { Locale } from "./routing";
import type { Messages } from "./types";

const kept = new Map<Locale, Messages>();

/** All texts of one language; read once for each process. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  const known = kept.get(locale);
  if (known) return known;
  const files = await Promise.all(
    namespaces.map((name) => import(`./messages/${locale}/${name}.json`)),
  );
  const messages = Object.fromEntries(namespaces.map((name, at) => [name, files[at].default]));
  // Development reads the files again at each request, so that a changed text shows at once.
  if (process.env.NODE_ENV === "production") kept.set(locale, messages as Messages);
  return messages as Messages;
}
