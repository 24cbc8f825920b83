import type { PageMark, RowKey } from "@/domain/list";

type RowKind = "moment" | "text" | undefined;

/**
 * Where a page begins, from the parts of an address. Pages in order of relevance, which is no kind of row, have
 * numbers; all others begin beside a row. What makes no sense is the first page.
 */
export function readMark(kind: RowKind, partOf: (name: string) => string): PageMark {
  const first: PageMark = { kind: "first" };
  if (!kind) {
    const number = partOf("page");
    const isPage = /^[1-9]\d?$/.test(number) && Number(number) > 1 && Number(number) <= 40;
    return isPage ? { kind: "page", number: Number(number) } : first;
  }
  if (partOf("before") === "end") return { kind: "last" };
  for (const way of ["after", "before"] as const) {
    const key = readKey(kind, partOf(way));
    if (key) return { kind: way, key };
  }
  return first;
}

/** The parts of an address that say where a page begins. */
export function pairsOfMark(mark: PageMark): string[][] {
  if ("key" in mark) return [[mark.kind, `${mark.key.value}~${mark.key.id}`]];
  if (mark.kind === "page") return [["page", String(mark.number)]];
  return mark.kind === "last" ? [["before", "end"]] : [];
}

function readKey(kind: RowKind, text: string): RowKey | null {
  const split = text.lastIndexOf("~");
  const key = split < 0 ? oldKey(text) : { value: text.slice(0, split), id: text.slice(split + 1) };
  const isValue = kind === "moment" ? isMoment : isText;
  return key && idPattern.test(key.id) && isValue(key.value) ? key : null;
}

/** Links to the list of projects once held the milliseconds: "1764062400000_0192…". */
function oldKey(text: string): RowKey | null {
  const [, at, id] = /^(\d{1,13})_(.+)$/.exec(text) ?? [];
  return at && id ? { value: new Date(Number(at)).toISOString(), id } : null;
}

/** Whether this is a moment in ISO form that the database knows too: it has no year 0 and none past 9999. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-.{18}Z$/.test(text) || text.startsWith("0000")) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

const idPattern = /^[\w-]{1,80}$/;

const isText = (text: string): boolean => text.length <= 400 && !/[\0\p{Cs}]/u.test(text);
