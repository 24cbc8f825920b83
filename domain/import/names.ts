import { spellings } from "../folded";
import { inLanguage, type Language, type Names } from "../language";
import { sayName } from "../search/named";

/** What can be named in a cell, by each of its names as one says it; null where several are called so. */
export type CellNames = {
  meant: ReadonlyMap<string, string | null>;
  /** Each name as it is shown to who typed something near it. */
  shown: readonly string[];
  /** All that there is to choose from. */
  all: readonly Names[];
};

/** What one can choose from, in the reader's language. */
export const choicesIn = ({ all }: CellNames, reader: Language): string[] =>
  all.map((names) => inLanguage(names, reader).text);

/** Makes an index of ids by their names and codes, whatever the language and the way they are written. */
export function cellNames(all: readonly { id: string; names: Names }[]): CellNames {
  const meant = new Map<string, string | null>();
  const shown: string[] = [];
  for (const { id, names } of all)
    for (const name of new Set([...Object.values(names), id])) {
      if (name !== id) shown.push(name);
      for (const said of spellings(name).map(sayName)) {
        const known = meant.get(said);
        meant.set(said, known === undefined || known === id ? id : null);
      }
    }
  return { meant, shown, all: all.map(({ names }) => names) };
}

/** The id that is meant; null where several are called so, undefined where nothing is. */
export const meantIn = ({ meant }: CellNames, typed: string): string | null | undefined =>
  spellings(typed)
    .map((said) => meant.get(sayName(said)))
    .find((found) => found !== undefined);

/** So many names at most are told of what somebody may have meant. */
const mostNear = 3;

/** The names that are written nearly so, or that begin so, the nearest first: "did you mean …". */
export function nearNames(typed: string, names: readonly string[]): string[] {
  const said = sayName(typed).slice(0, 80);
  if (said.length < 2) return [];
  const most = Math.max(1, Math.min(6, Math.floor(said.length / 3)));
  const found = new Map<string, number>();
  for (const name of names) {
    const other = sayName(name);
    const isPart = other.startsWith(said) || said.startsWith(`${other} `);
    const away = isPart ? 0.5 : distance(said, other, most);
    if (away <= most && (found.get(name) ?? 99) > away) found.set(name, away);
  }
  return [...found]
    .sort(([a, near], [b, far]) => near - far || a.localeCompare(b))
    .slice(0, mostNear)
    .map(([name]) => name);
}

/** How many letters one has to change, add, take away or exchange; more than `most` as soon as that is sure. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row[to] = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + same,
        at > 1 && to > 1 && isSwapped ? (before[to - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}
