import { Parser } from "saxen";
import { Unreadable } from "./limits";
import type { Parts } from "./zip";

/** What is told while XML is read: elements and attributes without their prefixes. */
export type Reading = {
  open?: (element: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (element: string) => void;
  text?: (text: string) => void;
};

const own = (name: string) => name.slice(name.indexOf(":") + 1);

/** No office writes elements that lie deeper in each other. */
const deepest = 100;

/** A tag with so many attributes is none of an office; those of a tag are read at once, however many it has. */
const manyAttributes =
  /<[^\s<>"']+(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"]{0,99999}"|'[^']{0,99999}')){200}/;

/** So many things may be odd in a part: each of them costs. */
const mostWarnings = 1000;

/**
 * Reads a part of XML from its beginning to its end. Documents with a definition of their own are refused: no office
 * writes one, and entities are what XML is made to burst with. So are those that are nested deeper than any table is.
 */
export function readXml(parts: Parts, name: string, { open, close, text }: Reading): void {
  const source = sourceOf(parts, name);
  let [depth, warnings] = [0, 0];
  const parser = new Parser();
  const said = (found: string, decode: (text: string) => string) => {
    if (!found.includes("&")) return found;
    parts.room.take("elements", signsIn(found));
    return decode(found);
  };
  parser.on("openTag", (element, attributesOf, decode) => {
    parts.room.take("elements");
    depth += 1;
    if (depth > deepest) throw new Unreadable("broken");
    open?.(
      own(element),
      named(attributesOf(), (value) => said(value, decode)),
    );
  });
  parser.on("closeTag", (element) => {
    depth -= 1;
    close?.(own(element));
  });
  parser.on("text", (found, decode) => text?.(said(found, decode)));
  parser.on("cdata", (found) => text?.(found));
  parser.on("error", () => {
    throw new Unreadable("broken");
  });
  parser.on("warn", () => {
    warnings += 1;
    if (warnings > mostWarnings) throw new Unreadable("broken");
  });
  parser.parse(source);
}

/** How many signs of a text are written as "&amp;" is. */
function signsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) count += 1;
  return count;
}

function sourceOf(parts: Parts, name: string): string {
  const source = parts
    .read(name)
    ?.toString("utf8")
    .replace(/^\uFEFF/, "");
  if (!source || /<!(?:DOCTYPE|ENTITY)/i.test(source) || manyAttributes.test(source))
    throw new Unreadable("broken");
  return source;
}

function named(attributes: Record<string, string>, decode: (text: string) => string) {
  const found: Record<string, string> = {};
  for (const name in attributes) found[own(name)] = decode(attributes[name] ?? "");
  return found;
}
