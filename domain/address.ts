import { z } from "zod";
import { lineSchema, requiredLine, withoutWideSigns } from "./text";

const longest = 1000;

/**
 * A web address as it is kept, from one that was pasted: without the brackets and the full stop around it,
 * "www.…" with https:// before it. Null for all that no browser should follow: another scheme, no host, the
 * reader's own machine, a name or password in it, more than 1,000 signs. A host on an office's own network
 * needs no dot.
 */
export function readWebAddress(pasted: string): string | null {
  const typed = withoutEnds(pasted);
  const address = /^www\./i.test(typed) ? `https://${typed}` : typed;
  if (!/^https?:\/\/[^\s\\]+$/i.test(address) || address.length > longest) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isHost = url && url.hostname !== "localhost" && !/^\.|\.$/.test(url.hostname);
  return isHost && !url.username && !url.password ? address : null;
}

/** A field for one web address, which may stay empty. */
export const webAddressSchema = lineSchema(longest).transform((typed, context) => {
  const address = typed === "" ? "" : readWebAddress(typed);
  if (address === null) context.addIssue("invalidUrl");
  return address ?? "";
});

/** An e-mail address as accounts are found by it, also from "Anna Smit <anna@provincie.nl>;". */
export function readEmail(pasted: string): string {
  const typed = withoutWideSigns(pasted).toLowerCase();
  const [, within] = /<([^<>]+)>/.exec(typed) ?? [];
  return (within ?? typed).replace(/^\s*mailto:/, "").replace(/^[\s<("']+|[\s>)"',;.]+$/g, "");
}

/** The e-mail address of a new account. */
export const emailSchema = requiredLine(200)
  .transform(readEmail)
  .refine((email) => z.regexes.email.test(email), "invalidEmail");

/** Without quotes and brackets around it and punctuation behind; a bracket that belongs to it stays. */
function withoutEnds(pasted: string): string {
  let text = pasted.replace(/^[\s<([{"'„“«]+/u, "");
  while (/[\s.…,;:!?>\]}"'“”»]$/u.test(text) || (text.endsWith(")") && !text.includes("(")))
    text = text.slice(0, -1);
  return text;
}
