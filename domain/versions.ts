import { z } from "zod";
import { cleanText } from "./text";

/** Which version of a record a form was made from: as many as the database can count. */
export const versionSchema = z.coerce.number().int().positive().max(2_147_483_647);

/** The fields of a form by name, each a list of texts. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Of each part of a form a short mark of what it held when the form was made. */
export type Seen = Readonly<Record<string, string>>;

/** Fields that belong together, as the rows of a table do: one took them whole or not at all. */
export type Part = {
  names: readonly string[];
  /** What the fields say together, whatever way it is written. */
  read: (fields: Fields) => readonly string[];
};
export type Parts = Readonly<Record<string, Part>>;

export type Merge = {
  /** The form in which each part has the change that one side made to it. */
  merged: Fields;
  /** The parts that both sides changed, to different values: here `merged` has what was typed. */
  asked: string[];
  /** The parts that only the other side changed. */
  theirs: string[];
};

/** The marks of a form as one text that it carries with it. */
export const writeSeen = (fields: Fields, parts: Parts = {}): string =>
  namesOf(fields, parts)
    .map((name) => `${name}:${markOf(textOf(name, fields, parts))}`)
    .join(" ");

/** The marks that a form carried; what is no mark is passed over. */
export const readSeen = (text: string): Seen =>
  Object.fromEntries(text.split(" ").flatMap((mark) => pair(mark)));

/**
 * Brings together what was typed in a form and what the record holds now, by what both began from. A part
 * that neither the form nor its marks know is left as the record has it.
 */
export function mergeVersions(seen: Seen, typed: Fields, now: Fields, parts: Parts = {}): Merge {
  const merged: Record<string, readonly string[]> = { ...now, ...typed };
  const [asked, theirs]: [string[], string[]] = [[], []];
  for (const name of namesOf(merged, parts)) {
    const [yours, mine] = [now, typed].map((fields) => markOf(textOf(name, fields, parts)));
    // What the record did not have when the form was made, and has not now, was empty.
    const before = seen[name] ?? (isIn(name, now, parts) ? null : nothing);
    if (mine === yours || yours === before || !isIn(name, typed, parts)) continue;
    if (mine !== before) asked.push(name);
    else {
      theirs.push(name);
      Object.assign(merged, partOf(name, now, parts));
      for (const field of fieldsOf(name, parts)) if (!now[field]) delete merged[field];
    }
  }
  return { merged, asked, theirs };
}

/** What was typed, with the named parts as the record has them now. */
export function takeTheirs(
  names: readonly string[],
  typed: Fields,
  now: Fields,
  parts: Parts = {},
): Fields {
  const known = names.filter((name) => isIn(name, now, parts) || Object.hasOwn(parts, name));
  const taken = new Set(known.flatMap((name) => fieldsOf(name, parts)));
  const kept = Object.entries(typed).filter(([name]) => !taken.has(name));
  return Object.fromEntries([
    ...kept,
    ...known.flatMap((name) => Object.entries(partOf(name, now, parts))),
  ]);
}

/** The names of the parts: each field that stands alone, and the tables. */
function namesOf(fields: Fields, parts: Parts): string[] {
  const inParts = new Set(Object.values(parts).flatMap(({ names }) => names));
  const single = Object.keys(fields).filter((name) => !inParts.has(name));
  return [...single, ...Object.keys(parts)];
}

/** Names come from a form: what every object inherits is no part and no field. */
const fieldsOf = (name: string, parts: Parts): readonly string[] =>
  Object.hasOwn(parts, name) ? (parts[name]?.names ?? []) : [name];

const isIn = (name: string, fields: Fields, parts: Parts): boolean =>
  fieldsOf(name, parts).some(
    (field) => Object.hasOwn(fields, field) && fields[field] !== undefined,
  );

const partOf = (name: string, fields: Fields, parts: Parts): Fields =>
  Object.fromEntries(
    fieldsOf(name, parts).flatMap((field) =>
      Object.hasOwn(fields, field) && fields[field] ? [[field, fields[field]]] : [],
    ),
  );

/** Choices are the same in whatever order they were ticked; so is text with other ends. */
const textOf = (name: string, fields: Fields, parts: Parts): string =>
  JSON.stringify(
    (parts[name]?.read(fields) ?? fields[name] ?? [])
      .map(cleanText)
      .filter((text) => text !== "")
      .sort(),
  );

const pair = (mark: string): [string, string][] => {
  const at = mark.lastIndexOf(":");
  return at > 0 ? [[mark.slice(0, at), mark.slice(at + 1)]] : [];
};

/** 53 bits that differ where the text does (cyrb53, public domain). It guards nothing: it only compares. */
function markOf(text: string): string {
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

const nothing = markOf("[]");
