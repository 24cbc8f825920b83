import { inLanguage } from "../language";
import type { CellRead, Known } from "./column";
import { meantIn } from "./names";
import { whereIs } from "./where";

/** A code of NUTS: of a region itself, or of the province, land or district that it is part of. */
const nutsCode = /^(?:NL|DE|BE)[0-9A-Z]{1,3}$/;

/** What was found for the names of a file: thousands of its rows name the same few places. */
const found = new WeakMap<Known, Map<string, CellRead>>();
const mostFound = 10_000;

/** The regions or the border that one name in a cell means; what is wrong with it where it means none, or several. */
export function placeIn(typed: string, known: Known): CellRead {
  const before = found.get(known) ?? new Map<string, CellRead>();
  found.set(known, before);
  const read = before.get(typed) ?? readPlace(typed, known);
  if (before.size < mostFound) before.set(typed, read);
  return read;
}

const inRegions = (regions: readonly string[]): CellRead => ({
  ok: true,
  values: { regions: [...regions] },
});

function readPlace(typed: string, known: Known): CellRead {
  const { names, regions, where } = known;
  const border = meantIn(names.border, typed);
  if (border) return { ok: true, values: { borders: [border] } };
  if (regions.has(typed)) return inRegions([typed]);
  const code = typed.toUpperCase();
  const within = nutsCode.test(code)
    ? [...regions.values()].filter(({ id, kind }) => kind === "NUTS3" && id.startsWith(code))
    : [];
  if (within.length > 0) return inRegions(within.map(({ id }) => id));
  const [meant, ...others] = whereIs(where, typed);
  if (!meant) return { ok: false, wrong: { fault: "unknownName", typed, among: "place" } };
  if (others.length === 0) return inRegions(meant);
  const candidates = [meant, ...others].map((ids) => candidateOf(ids, known));
  return { ok: false, wrong: { fault: "severalPlaces", typed, among: "place", candidates } };
}

/** So many regions of one candidate are named. */
const mostTold = 3;

/** Regions as one can write them instead of a name that several have: "Borken (DEA34)". */
function candidateOf(ids: readonly string[], { regions, reader }: Known): string {
  const told = ids.slice(0, mostTold).map((id) => {
    const region = regions.get(id);
    return region ? `${inLanguage(region.names, reader).text} (${id})` : id;
  });
  return told.join(", ") + (ids.length > mostTold ? " …" : "");
}
