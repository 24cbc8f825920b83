import type { Parts as FormParts } from "../fields";
import { fieldOfRow, rowsIn } from "../rows";
import { cellFields, isFilled } from "./cells";
import type { EntryParts } from "./part";

/** How many rows a table of a form has room for. */
export const mostRows = 60;

/** The tables of a form, each taken whole when versions are compared. */
export const formPartsOf = (parts: EntryParts): FormParts =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      if (part.kind !== "rows") return [];
      const cells = cellFields(part.cells).map(({ field }) => field);
      const names = Array.from({ length: mostRows }, (_, at) => at).flatMap((at) =>
        cells.map((cell) => fieldOfRow(name, at, cell)),
      );
      const read = (fields: Readonly<Record<string, readonly string[]>>) =>
        rowsIn(fields, name)
          .filter((row) => isFilled(part.cells, row))
          .map((row) => part.kept?.(row) ?? row)
          .map((row) => cells.map((cell) => row[cell] ?? "").join(" "));
      return [[name, { names, read }]];
    }),
  );
