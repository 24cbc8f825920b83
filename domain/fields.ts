import { cleanText } from "./text";

/** The fields of a form by name, each a list of texts. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** What was typed, by field name. */
export type FormValues = Record<string, string[]>;

/** Of each part of a form a short mark of what it held when the form was made. */
export type Marks = Readonly<Record<string, string>>;

/** Fields that belong together, as the rows of a table do: one took them whole or not at all. */
type Part = {
  names: readonly string[];
  /** What the fields say together, whatever way it is written. */
  read: (fields: Fields) => readonly string[];
};
export type Parts = Readonly<Record<string, Part>>;

/** The names of the parts: each field that stands alone, and the tables. */
export function namesOf(fields: Fields, parts: Parts): string[] {
  const inParts = new Set(Object.values(parts).flatMap(({ names }) => names));
  const single = Object.keys(fields).filter((name) => !inParts.has(name));
  return [...single, ...Object.keys(parts)];
}

/** Names come from a form: what every object inherits is no part and no field. */
export const fieldsOfPart = (name: string, parts: Parts): readonly string[] =>
  Object.hasOwn(parts, name) ? (parts[name]?.names ?? []) : [name];

/** Whether any field of this part is there, be it empty. */
export const isIn = (name: string, fields: Fields, parts: Parts): boolean =>
  fieldsOfPart(name, parts).some(
    (field) => Object.hasOwn(fields, field) && fields[field] !== undefined,
  );

/** The fields of one part, of those that are there. */
export const partOf = (name: string, fields: Fields, parts: Parts): Fields =>
  Object.fromEntries(
    fieldsOfPart(name, parts).flatMap((field) =>
      Object.hasOwn(fields, field) && fields[field] ? [[field, fields[field]]] : [],
    ),
  );

/** The mark of one part: the same for choices in whatever order, and for text with other ends. */
export const markOf = (name: string, fields: Fields, parts: Parts): string =>
  markOfText(
    JSON.stringify(
      (parts[name]?.read(fields) ?? fields[name] ?? [])
        .map(cleanText)
        .filter((text) => text !== "")
        .sort(),
    ),
  );

/** The marks of the named parts, of all of them unless given, as one text that a form carries with it. */
export const writeMarks = (
  fields: Fields,
  parts: Parts = {},
  names: readonly string[] = namesOf(fields, parts),
): string => names.map((name) => `${name}:${markOf(name, fields, parts)}`).join(" ");

/** The marks that a form carried; what is no mark is passed over. */
export const readMarks = (text: string): Marks =>
  Object.fromEntries(text.split(" ").flatMap((mark) => pair(mark)));

const pair = (mark: string): [string, string][] => {
  const at = mark.lastIndexOf(":");
  return at > 0 ? [[mark.slice(0, at), mark.slice(at + 1)]] : [];
};

/** 53 bits that differ where the text does (cyrb53, public domain). It guards nothing: it only compares. */
function markOfText(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    a = Math.imul(a ^ sign, 2654435761);
    b = Math.imul(b ^ sign, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The mark of a part that holds nothing. */
export const markOfNothing = markOfText("[]");
