import { rowOf } from "../rows";
import { entryNouns, partsOfEntry } from "./entry";
import type { Among, Cell, Part } from "./part";

/** From what one chooses: a code, or what the portal knows by an id. */
export type Options = { codes: readonly string[] } | { among: Among };

/** What the form of an entry lets one choose in the field of this name; null where one writes, or it has no such field. */
export function optionsOf(field: string): Options | null {
  const place = rowOf(field);
  for (const noun of entryNouns) {
    const parts = partsOfEntry(noun);
    const name = place?.table ?? field;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    const options = part && (place ? inCell(part, place.own) : inPart(part));
    if (options) return options;
  }
  return null;
}

const inCell = (part: Part, own: string): Options | null =>
  part.kind === "rows" && Object.hasOwn(part.cells, own) ? inPart(part.cells[own]) : null;

function inPart(part: Part | Cell | undefined): Options | null {
  switch (part?.kind) {
    case "code":
    case "codes":
      return { codes: part.of };
    case "id":
    case "ids":
      return { among: part.among };
    default:
      return null;
  }
}
