import type { FormValues } from "../fields";
import { folded } from "../folded";
import { type Amount, readAmount } from "../number";
import { meantBy, otherNameOf } from "../organisation";
import { borders } from "../region";
import { cleanLine, cleanText } from "../text";
import type { Among, CellRead, Column, Vocabulary, Wrong } from "./column";
import { readDay } from "./days";
import { meantIn } from "./names";
import { placeIn } from "./place-in";

const fill = (values: FormValues): CellRead => ({ ok: true, values });
const wrong = (why: Wrong): CellRead => ({ ok: false, wrong: why });
const unknown = (typed: string, among: Among) => wrong({ fault: "unknownName", typed, among });

/** So many different names are read of one cell. */
const mostNames = 200;

/**
 * The different values of one cell: parted by semicolons, upright strokes or new lines. A comma may stand within a
 * name. Null where they are too many, which is known before each of them is looked at.
 */
export function severalIn(cell: string): string[] | null {
  const parts = new Set(cell.split(/[;|\n]/).flatMap((one) => one.trim() || []));
  if (parts.size > mostNames) return null;
  return [...new Set([...parts].flatMap((one) => cleanLine(one) || []))];
}

/** What each name in a cell means, together; or the first of them that is wrong. */
function readEach(
  cell: string,
  fields: readonly string[],
  read: (one: string) => CellRead,
): CellRead {
  const all = severalIn(cell);
  if (!all) return wrong({ fault: "tooManyNames" });
  const found = fields.map((field) => ({ field, ids: new Set<string>() }));
  for (const one of all) {
    const named = read(one);
    if (!named.ok) return named;
    for (const { field, ids } of found) for (const id of named.values[field] ?? []) ids.add(id);
  }
  return fill(Object.fromEntries(found.map(({ field, ids }) => [field, [...ids]])));
}

type Made = Pick<Column, "name" | "fills" | "read" | "plain">;
const plainText = (cell: string) => cleanLine(cell);
const plainList = (cell: string) =>
  severalIn(cell)?.map(folded).sort().join("|") ?? plainText(cell);

/** A text, as it stands. */
export const text = (name: string, field = name): Made => ({
  ...{ name, fills: [field], plain: plainText },
  read: (cell) => fill({ [field]: [cleanText(cell)] }),
});

/** One of a list, by any of its names or its code. */
export const oneOf = (name: string, among: Vocabulary, field = name): Made => ({
  ...{ name, fills: [field], plain: folded },
  read: (cell, { names }) => {
    const id = meantIn(names[among], cell);
    if (id) return fill({ [field]: [id] });
    return id === null
      ? wrong({ fault: "severalCalled", typed: cell, among })
      : unknown(cell, among);
  },
});

/** Some of a list. */
export const someOf = (name: string, among: Vocabulary, field = name): Made => ({
  ...{ name, fills: [field], plain: plainList },
  read: (cell, known) =>
    readEach(cell, [field], (one) => oneOf(name, among, field).read(one, known)),
});

/** An organisation, by any of its names, its abbreviation, or as "another: name". */
export const organisation = (name: string, field = name): Made => ({
  ...{ name, fills: [field], plain: folded },
  read: (cell, { organisations }) => {
    const id = meantBy(cleanLine(cell), organisations);
    return organisations.has(id) || otherNameOf(id) !== null
      ? fill({ [field]: [id] })
      : unknown(cell, "organisation");
  },
});

/** Several organisations. */
export const someOrganisations = (name: string, field = name): Made => ({
  ...{ name, fills: [field], plain: plainList },
  read: (cell, known) =>
    readEach(cell, [field], (one) => organisation(name, field).read(one, known)),
});

/** Regions by name in any language or by code, places that lie in one, cooperation regions, and whole borders. */
export const places = (name: string): Made => ({
  ...{ name, fills: ["regions", "borders"], plain: plainList },
  read: (cell, known) => readEach(cell, ["regions", "borders"], (one) => placeIn(one, known)),
});

/** A day, as people and spreadsheets write one. */
export const day = (name: string, field = name): Made => ({
  ...{ name, fills: [field], plain: (cell) => readDay(cell) ?? plainText(cell) },
  read: (cell) => {
    const found = readDay(cell);
    return found ? fill({ [field]: [found] }) : wrong({ fault: "notADay", typed: cell });
  },
});

/** An amount of money, as one writes it in the reader's language. */
export const amount = (name: string, field: string): Made => ({
  ...{ name, fills: [field], plain: plainText },
  read: (cell, { reader }) => {
    const found: Amount | null = readAmount(cell, reader);
    return found ? fill({ [field]: [cell] }) : wrong({ problem: "invalidAmount" });
  },
});

/** A text that has to be there. */
export const neededText = (name: string): Column => ({
  ...text(name),
  needs: () => ({ [name]: ["-"] }),
});

/** One or some of a list, of which one has to be chosen. */
export const needed = (column: Made, among: Vocabulary): Column => ({
  ...column,
  needs: ({ names }) => ({
    [column.fills[0] ?? ""]: [...names[among].meant.values()].flatMap((id) => id ?? []).slice(0, 1),
  }),
});

/** Where it is, which has to be said: in its place all borders would do, which concern every side. */
export const neededPlaces = (name: string): Column => ({
  ...places(name),
  needs: () => ({ borders: [...borders] }),
});
