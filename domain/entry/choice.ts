import { rowOf } from "../rows";
import { entryNouns, partsOfEntry } from "./entry";
import type { Among, Cell, Part } from "./part";

/** What one chooses: a code, or what the portal knows by an id. */
export type Choice = { codes: readonly string[] } | { among: Among };

/** What the form of an entry lets one choose in the field of this name; null where one writes, or it has no such field. */
export function choiceOf(field: string): Choice | null {
  const place = rowOf(field);
  for (const noun of entryNouns) {
    const parts = partsOfEntry(noun);
    const name = place?.table ?? field;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    const choice = part && (place ? inCell(part, place.own) : inPart(part));
    if (choice) return choice;
  }
  return null;
}

const inCell = (part: Part, own: string): Choice | null =>
  part.kind === "rows" && Object.hasOwn(part.cells, own) ? inPart(part.cells[own]) : null;

function inPart(part: Part | Cell | undefined): Choice | null {
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
