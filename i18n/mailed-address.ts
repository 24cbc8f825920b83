import { isLocale } from "./routing";

/**
 * What a mail, a sentence or a word processor leaves behind an address: any punctuation but "-" and "_", which
 * a one-time link may end with; no page of the portal ends so.
 */
const tail = /(?:(?![-_/%&@#])[\s\p{Cf}\p{P}<>|`´~+=^$])+$/u;

/**
 * The path that was meant where one was pasted with a sign of its sentence behind it: "/nl/about)." is
 * "/nl/about". Null when there is none, or what would be left is no page of the portal.
 */
export function withoutTail(pathname: string): string | null {
  const parts = pathname.split("/");
  const typed = decoded(parts.pop() ?? "");
  const meant = typed.replace(tail, "");
  if (meant === typed || meant.includes("/")) return null;
  const right = [...parts, ...(meant ? [encodeURIComponent(meant)] : [])];
  return isLocale(right[1] ?? "") ? right.join("/") : null;
}

/** A part of an address without its percent signs. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
