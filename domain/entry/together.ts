import type { z } from "zod";
import { languages } from "../language";
import type { Problem } from "../outcome";
import { isFilled, missingIn } from "./cells";
import { fieldIn } from "./facts";
import type { Cells, EntryParts, Part } from "./part";

/** What was read of a form so far, by the names of its fields; of a field that is wrong whatever was typed. */
export type Read = Readonly<Record<string, unknown>>;

type Refuse = (problem: Problem, ...path: (string | number)[]) => void;

/** Tells what is wrong with fields that are looked at together: the languages of a text, and the rows of a table. */
export function checkTogether(parts: EntryParts, read: Read, context: z.RefinementCtx): void {
  const refuse: Refuse = (message, ...path) => context.addIssue({ code: "custom", path, message });
  for (const [name, part] of Object.entries(parts)) {
    if (part.kind === "names") checkNames(name, part, read, refuse);
    if (part.kind === "rows") checkRows(name, part, rowsOf(read[name]), refuse);
  }
}

function checkNames(
  name: string,
  { needed }: Extract<Part, { kind: "names" }>,
  read: Read,
  refuse: Refuse,
): void {
  const fields = languages.map((language) => fieldIn(name, language));
  const empty = fields.filter((field) => read[field] === "");
  if (needed === "all") for (const field of empty) refuse("required", field);
  else if (needed && empty.length === fields.length) refuse("required", fields[0] ?? name);
}

function checkRows(
  name: string,
  part: Extract<Part, { kind: "rows" }>,
  rows: readonly Cells[],
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (!isFilled(part.cells, row)) continue;
    const key = part.unique?.map((cell) => row[cell]).join(" ");
    if (key && seen.has(key)) refuse(part.twice ?? "givenTwice", name, at, part.unique?.[0] ?? "");
    if (key) seen.add(key);
    for (const cell of missingIn(part.cells, row)) refuse("required", name, at, cell);
    for (const [cell, problem] of Object.entries(part.wrong?.(row) ?? {}))
      refuse(problem, name, at, cell);
    if (row.from && row.until && row.until < row.from) refuse("endBeforeStart", name, at, "until");
  }
}

const rowsOf = (value: unknown): Cells[] => (Array.isArray(value) ? (value as Cells[]) : []);
