import { Parser } from "saxen";
import { Unreadable } from "./limits";

/** What is told while XML is read: elements and attributes without their prefixes. */
export type Reading = {
  open?: (element: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (element: string) => void;
  text?: (text: string) => void;
};

const own = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML from its beginning to its end. Documents with a definition of their own are refused: no office writes one,
 * and entities are what XML is made to burst with.
 */
export function readXml(xml: Buffer | null, { open, close, text }: Reading): void {
  if (!xml) throw new Unreadable("broken");
  const source = xml.toString("utf8").replace(/^\uFEFF/, "");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) throw new Unreadable("broken");
  const parser = new Parser();
  parser.on("openTag", (element, attributesOf, decode, isClosed) => {
    open?.(own(element), decoded(attributesOf(), decode));
    if (isClosed) return;
  });
  parser.on("closeTag", (element) => close?.(own(element)));
  parser.on("text", (found, decode) => text?.(decode(found)));
  parser.on("cdata", (found) => text?.(found));
  parser.on("error", () => {
    throw new Unreadable("broken");
  });
  parser.on("warn", () => {});
  parser.parse(source);
}

const decoded = (attributes: Record<string, string>, decode: (text: string) => string) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [own(name), decode(value)]));
