import type { FormValues } from "../fields";
import { folded } from "../folded";
import { type Amount, readAmount } from "../number";
import { meantBy, otherNameOf } from "../organisation";
import { borders } from "../region";
import { cleanLine, cleanText } from "../text";
import type { Among, CellRead, Column, Known, Vocabulary, Wrong } from "./column";
import { readDay } from "./days";
import { meantIn } from "./names";
import { whereIs } from "./where";

const fill = (values: FormValues): CellRead => ({ ok: true, values });
const wrong = (why: Wrong): CellRead => ({ ok: false, wrong: why });
const unknown = (typed: string, among: Among) => wrong({ fault: "unknownName", typed, among });

/** The values of one cell: parted by semicolons, upright strokes or new lines. A comma may stand within a name. */
export const severalIn = (cell: string): string[] =>
  cell.split(/[;|\n]/).flatMap((one) => cleanLine(one) || []);

type Made = Pick<Column, "name" | "fills" | "read" | "plain">;
const plainText = (cell: string) => cleanLine(cell);
const plainList = (cell: string) => severalIn(cell).map(folded).sort().join("|");

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
  read: (cell, { names }) => {
    const ids: string[] = [];
    for (const one of severalIn(cell)) {
      const id = meantIn(names[among], one);
      if (id === null) return wrong({ fault: "severalCalled", typed: one, among });
      if (id === undefined) return unknown(one, among);
      ids.push(id);
    }
    return fill({ [field]: [...new Set(ids)] });
  },
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
  read: (cell, known) => {
    const all = severalIn(cell).map((one) => organisation(name, field).read(one, known));
    const bad = all.find((one) => !one.ok);
    return (
      bad ?? fill({ [field]: all.flatMap((one) => (one.ok ? (one.values[field] ?? []) : [])) })
    );
  },
});

/** Regions by name in any language or by code, places that lie in one, cooperation regions, and whole borders. */
export const places = (name: string): Made => ({
  ...{ name, fills: ["regions", "borders"], plain: plainList },
  read: (cell, known) => {
    const found: FormValues = { regions: [], borders: [] };
    for (const one of severalIn(cell)) {
      const read = placeIn(one, known);
      if (!read.ok) return read;
      for (const field of ["regions", "borders"])
        found[field] = [...new Set([...(found[field] ?? []), ...(read.values[field] ?? [])])];
    }
    return fill(found);
  },
});

/** A code of NUTS: of a region itself, or of the province, land or district that it is part of. */
const nutsCode = /^(?:NL|DE|BE)[0-9A-Z]{1,3}$/;

function placeIn(typed: string, { names, regions, where }: Known): CellRead {
  const border = meantIn(names.border, typed);
  if (border) return fill({ borders: [border] });
  if (regions.has(typed)) return fill({ regions: [typed] });
  const code = typed.toUpperCase();
  const within = nutsCode.test(code)
    ? [...regions.values()].filter(({ id, kind }) => kind === "NUTS3" && id.startsWith(code))
    : [];
  if (within.length > 0) return fill({ regions: within.map(({ id }) => id) });
  const [meant, ...others] = whereIs(where, typed);
  if (others.length > 0) return wrong({ fault: "severalCalled", typed, among: "place" });
  return meant ? fill({ regions: [...meant] }) : unknown(typed, "place");
}

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
