import { z } from "zod";
import { lineSchema, requiredLine, withoutWideSigns } from "./text";

const longest = 1000;

/** A link as Markdown writes it, its text and its address: "[De wet](https://example.org)". */
export const markedLink =
  /!?\[([^[\]\n]*)\]\(\s*<?((?:https?:\/\/|www\.)[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/giu;

/**
 * A web address as it is kept, from one that was pasted: without the brackets and the full stop around it,
 * "www.…" with https:// before it. Null for all that no browser should follow: another scheme, no host, the
 * reader's own machine, a name or password in it, two addresses, more than 1,000 signs. A host on an office's own network
 * needs no dot.
 */
export function readWebAddress(pasted: string): string | null {
  if (pasted.length > 2 * longest) return null;
  const typed = withoutEnds(pasted.replace(markedLink, "$2"))
    .replace(/^[^/／]*[/／]{2}|^.{3}[.．]/u, withoutWideSigns)
    .replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, "");
  const address = /^www\./i.test(typed) ? `https://${typed}` : typed;
  if (!/^https?:\/\/[^\s\\<>"]+$/i.test(address) || address.length > longest) return null;
  if (/[,;|]https?:\/\//i.test(address)) return null;
  const url = readUrl(address);
  const isHost = url && url.hostname !== "localhost" && !/^\.|\.$/.test(url.hostname);
  return isHost && !url.username && !url.password ? address : null;
}

/**
 * The parts of an address, or null when it is none. `URL.canParse` would be shorter, but in Node 20 it refuses
 * "https://münster.de" once it was asked often enough.
 */
export function readUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** A field for one web address, which may stay empty. */
export const webAddressSchema = lineSchema(longest).transform((typed, context) => {
  const address = typed === "" ? "" : readWebAddress(typed);
  if (address === null) context.addIssue("invalidUrl");
  return address ?? "";
});

const opening = '<([{"„“”‘’‚«»‹›';
const closing = '>)\\]}"“”’‘«»‹›';
const shut: Readonly<Record<string, string>> = { ")": "(", "]": "[", "）": "（" };
const bracketed = new RegExp(
  `[${opening}]([^${opening}${closing}]+@[^${opening}${closing}]+)[${closing}]`,
  "gu",
);

/**
 * An e-mail address as accounts are found by it, also from "Anna Smit <anna@provincie.nl>;", "E-mail: …" and a
 * link with a subject. Where several stand in brackets it is none of them.
 */
export function readEmail(pasted: string): string {
  const typed = withoutWideSigns(pasted)
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/(?<=[\p{L}\p{N}])[’‘ʼ′´](?=[\p{L}\p{N}][^\s@]*@)/gu, "'");
  const [within, another] = new Set(
    [...typed.matchAll(bracketed)].map(([, address]) => address?.replace(/^mailto:/, "")),
  );
  return ((!another && within) || typed)
    .replace(/^[^\p{L}\p{N}]*(?:[\p{L}\p{M} -]{1,20}:\s*)+/u, "")
    .replace(/(@[^?]*)\?.*$/su, "$1")
    .replace(/^[\s<([{"'„“”‘’‚«»‹›]+|[\s>)\]}"'“”’‘«»‹›,;:.…]+$/gu, "");
}

/** The e-mail address of a new account. */
export const emailSchema = requiredLine(200)
  .transform(readEmail)
  .refine((email) => z.regexes.email.test(email), "invalidEmail");

/** What stands before an address and says what it is: "Bron: ". */
const label = /^[\p{L}\p{M} -]{1,30}[:：]\s*(?=(?:\p{L}{4,5}[:：][/／]|\p{L}{3}[.．]))/u;

/** Without a label, quotes and brackets around it, punctuation behind; a bracket that belongs to it stays. */
function withoutEnds(pasted: string): string {
  let text = pasted
    .trim()
    .replace(label, "")
    .replace(/^[\s<([{"'„“”‘’‚«»‹›*`]+/u, "");
  while (endsLoosely(text)) text = text.slice(0, -1);
  return text;
}

function endsLoosely(text: string): boolean {
  const last = text.at(-1) ?? "";
  const opener = shut[last];
  return opener === undefined
    ? /[\s.…,;:!?>}"'“”‘’«»‹›|*`。、！？；：，]/u.test(last)
    : text.split(last).length > text.split(opener).length;
}
